using System.Collections.Immutable;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Which provision of the law in force an instruction is about: what it names itself, or what the groups around it name.</summary>
/// <param name="Law">The code or law as written; null where none is named.</param>
/// <param name="Article">The article; null where none is named.</param>
/// <param name="Provisions">The rows of the table for it; empty where it is not about money, or not known.</param>
internal sealed record ProvisionScope(string? Law, ArticleNumber? Article, ImmutableArray<AmendedProvision> Provisions)
{
    /// <summary>A number that no bill reaches: from it on, a bare number in a finance bill is of the general tax code.</summary>
    private const int BeyondBills = 150;

    public static ProvisionScope Nowhere { get; } = new(null, null, []);

    /// <summary>Whether it is an article of a law, whatever the law is about.</summary>
    public bool IsOfLaw => Law is not null || Article is not null;

    /// <summary>The scope inside an instruction.</summary>
    /// <param name="targets">What the instruction targets.</param>
    /// <param name="antecedents">What « le même code » points to.</param>
    /// <param name="usual">The code that the bill usually amends, where a bare number is named; null where no code is usual.</param>
    public ProvisionScope In(SyntaxList<Target> targets, Antecedents antecedents, string? usual)
    {
        var (law, article) = (Law, Article);
        var provisions = ImmutableArray.CreateBuilder<AmendedProvision>();
        var isNamed = false;
        foreach (var target in targets)
        {
            var named = LawOf(target, antecedents);
            var locator = target.Find<ArticleLocator>() is { } found ? antecedents.Of(found) : null;
            if (named is null && locator is null)
            {
                continue;
            }

            isNamed = true;
            law = named ?? (locator is not null && antecedents.TextOf(locator) is { } holder ? holder.Name : law);
            article = locator?.Numbers[0].From ?? (named is null ? article : null);
            var code = law ?? UsualCode(usual, article);
            if (code is not null && ProvisionTable.Default.Find(code, article) is { } row && (law is not null || row.From is not null))
            {
                provisions.Add(Of(row, code, article, target.Span));
            }
        }

        return isNamed ? new(law, article, Distinct(provisions)) : this;
    }

    /// <summary>The articles that a sentence of a free text mentions, of which it says something.</summary>
    public static ProvisionScope Mentioned(Sentence sentence, string usual)
    {
        var provisions = ImmutableArray.CreateBuilder<AmendedProvision>();
        foreach (var (law, article, at) in LawMentions.In(sentence, usual.Length > 0 ? usual : null))
        {
            if (ProvisionTable.Default.Find(law, article) is { Kind: not ProvisionKind.Procedure } row)
            {
                provisions.Add(Of(row, law, article, sentence.Text.SpanOf(at, at + 1)));
            }
        }

        return new(null, null, Distinct(provisions));
    }

    /// <summary>The scope of a new article that is put into a law: its own number where it says one, else its neighbour's.</summary>
    public ProvisionScope ForNewArticle(string text, TextSpan span, string? usual)
    {
        var number = HeadOf(text);
        var code = Law ?? UsualCode(usual, number);
        return number is not null && code is not null && ProvisionTable.Default.Find(code, number) is { } row
            ? new(Law, number, [Of(row, code, number, span)])
            : this;
    }

    private static ImmutableArray<AmendedProvision> Distinct(IEnumerable<AmendedProvision> provisions) =>
        provisions.DistinctBy(provision => (provision.Law, provision.Article)).ToImmutableArray();

    private static AmendedProvision Of(ProvisionRow row, string law, ArticleNumber? article, TextSpan span) =>
        new(new(DocumentPart.Dispositif, span), law, article?.ToString() ?? "", row.Kind, row.Bearer, row.Heading) { IsVerified = row.IsVerified };

    private static string? LawOf(Target target, Antecedents antecedents) =>
        target.Find<LawLocator>() is { } locator && antecedents.Of(locator.Law) is { Kind: LawKind.Code or LawKind.Law or LawKind.Ordinance } law
            ? law.Name
            : null;

    /// <summary>The usual code where a bare number may be one of its articles; « L. 312-48 » is none of the general tax code.</summary>
    private static string? UsualCode(string? usual, ArticleNumber? article) =>
        article is not null && !(usual == FinanceBill.TaxCode && article.ToString().StartsWith("L.", StringComparison.Ordinal))
        && (article.IsOfCode || article.Base > BeyondBills || article.ToString().Contains(' ', StringComparison.Ordinal)) ? usual : null;

    /// <summary>« Art. 200 quater D. – »: the number at the head of a new article.</summary>
    private static ArticleNumber? HeadOf(string text)
    {
        var head = text.TrimStart('«', ' ', '\u00A0', '\u202F', '“', '"');
        if (!head.StartsWith("Art", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var words = head[..Math.Min(head.Length, 60)].Split([' ', '\u00A0', '\u202F', '\n'], StringSplitOptions.RemoveEmptyEntries).Skip(1).ToArray();
        for (var count = Math.Min(words.Length, 5); count > 0; count--)
        {
            if (ArticleNumber.TryParse(string.Join(' ', words[..count]).TrimEnd('.', ' ', '–', '-'), out var number))
            {
                return number;
            }
        }

        return null;
    }
}
