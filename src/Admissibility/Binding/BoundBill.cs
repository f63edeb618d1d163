using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Facts;

namespace Admissibility.Binding;

/// <summary>What was understood of a bill, for all amendments to it. Each part is found once, when it is first needed; many threads may ask.</summary>
public sealed class BoundBill
{
    private readonly Lazy<BillSubject> _subject;
    private readonly Lazy<IReadOnlySet<ArticleNumber>> _habilitations;
    private readonly Dictionary<object, ArticleText> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _reading = new();
    private readonly ConcurrentDictionary<(ArticleNumber, BillNature?), BillMeasure?> _measures = new();

    /// <summary>A bill of which nothing is read yet.</summary>
    public BoundBill(Bill bill)
    {
        Bill = bill;
        _subject = new(() => BillSubject.Of(bill));
        _habilitations = new(() => HabilitationBinder.ArticlesWith(bill));
    }

    /// <summary>The bill.</summary>
    public Bill Bill { get; }

    /// <summary>What it is about.</summary>
    public BillSubject Subject => _subject.Value;

    /// <summary>The articles that would allow the Government to legislate by ordinance.</summary>
    public IReadOnlySet<ArticleNumber> Habilitations => _habilitations.Value;

    /// <summary>What one of its articles does to public revenue, read once; null where nothing of it shows a direction.</summary>
    internal BillMeasure? MeasureOf(BillArticle article, BillNature? nature) =>
        _measures.GetOrAdd((article.Number, nature), _ => BillMeasureBinder.Of(article, nature));

    /// <summary>The text of one of its articles, read once however many amendments refer to it.</summary>
    public ArticleText TextOf(BillArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        lock (_reading)
        {
            // By its alinéas: a number inside a range is an article that the bill creates each time it is asked for.
            var alineas = ImmutableCollectionsMarshal.AsArray(article.Alineas)!;
            if (!_texts.TryGetValue(alineas, out var text))
            {
                _texts.Add(alineas, text = ArticleText.Of(article));
            }

            return text;
        }
    }
}
