using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Parsing;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>What bills are about, by the amendments to their articles: for those whose text is not given.</summary>
/// <remarks>An additional article shows nothing of the bill: it may be the one whose link is in question.</remarks>
public sealed class LiasseSubjects
{
    /// <summary>How many amendments to articles a bill needs: fewer do not show what it is about.</summary>
    private const int Fewest = 20;

    private readonly Dictionary<string, LiasseSubject> _byBill = new(StringComparer.Ordinal);

    /// <summary>The name under which an amendment's bill is known to structured data or printed; null where neither says.</summary>
    public static string? BillOf(AmendmentDocument amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        return amendment.Context.BillReference ?? amendment.Header.BillNumber?.Value;
    }

    /// <summary>Takes note of an amendment; one that shows nothing of its bill is passed over.</summary>
    public void Add(AmendmentDocument amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        if (BillOf(amendment) is not { } bill || amendment.Dispositif is not { } text || amendment.Header.IsSubAmendment || amendment.Placement is not { } line
            || AmendmentParser.ParsePlacement(line, out _) is not { Inserts: InsertedDivision.None, Division: { Kind: DivisionKind.Article } division })
        {
            return;
        }

        if (!_byBill.TryGetValue(bill, out var subject))
        {
            _byBill.Add(bill, subject = new());
        }

        subject.Add(division.Number ?? "", text, amendment.Expose);
    }

    /// <summary>What the bill of an amendment is about; null where too few amendments show it.</summary>
    public BillSubject? Find(AmendmentDocument amendment) =>
        BillOf(amendment) is { } bill && _byBill.TryGetValue(bill, out var subject) && subject.Amendments >= Fewest ? subject.ToSubject() : null;

    private sealed class LiasseSubject
    {
        private readonly Dictionary<string, SubjectReader> _articles = new(StringComparer.Ordinal);
        private BillSubject? _made;

        public int Amendments { get; private set; }

        public void Add(string article, Text.Excerpt text, Text.Excerpt? reasons)
        {
            Amendments++;
            _made = null;
            if (!_articles.TryGetValue(article, out var words))
            {
                _articles.Add(article, words = new());
            }

            words.AddLaw(text);
            if (reasons is not null)
            {
                words.AddReasons(reasons);
            }
        }

        public BillSubject ToSubject() => _made ??= new(
            null,
            Amendments,
            new SubjectReader().ToWords(),
            [.. _articles.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value.ToWords()))]);
    }
}
