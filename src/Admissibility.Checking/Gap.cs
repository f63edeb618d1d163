using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Checking;

/// <summary>Why checks were not made. Two gaps of the same content are equal, so that they can be counted.</summary>
public abstract record Gap
{
    private protected Gap()
    {
    }

    /// <summary>Whether an amendment cannot be assessed without it.</summary>
    public virtual bool BearsOnVerdict => true;
}

/// <summary>The amendment does not say which article it amends.</summary>
public sealed record NoPlacement : Gap;

/// <summary>The amendment has neither a dispositif nor a table of credits.</summary>
public sealed record NoDispositif : Gap;

/// <summary>The bill given is not the one that the amendment amends.</summary>
/// <param name="Given">The number of the bill given.</param>
/// <param name="Named">The number that the amendment names.</param>
public sealed record OtherBill(string Given, string Named) : Gap;

/// <summary>The amendment is filed in a second deliberation, and the bill given is the text of an earlier stage.</summary>
public sealed record OtherStage : Gap;

/// <summary>The bill given has several articles of the number that the amendment names, with different texts.</summary>
/// <param name="Article">The article.</param>
public sealed record RepeatedArticle(ArticleName Article) : Gap;

/// <summary>The amendment is placed on several articles, and its dispositif does not name exactly one of them.</summary>
public sealed record SeveralArticlesPlaced : Gap;

/// <summary>The placement names a division or an annex, and the file of the bill lists none of that family.</summary>
public sealed record UnlistedDivisions : Gap;

/// <summary>The file of the bill gives only its start, and the article that the amendment names would be after it.</summary>
/// <param name="Article">The article.</param>
public sealed record PartialBill(ArticleName Article) : Gap;

/// <summary>A rule found something that it cannot assess, and reports that itself.</summary>
/// <param name="Message">What it reports.</param>
public sealed record ReportedGap(LocalizedText Message) : Gap
{
    /// <inheritdoc/>
    public override bool BearsOnVerdict => false; // its own diagnostic leaves the verdict open
}

/// <summary>A fact of context that rules need and that nobody gave.</summary>
/// <param name="Item">The fact.</param>
public sealed record UnknownContext(MissingItem Item) : Gap
{
    /// <inheritdoc/>
    public override bool BearsOnVerdict => Item.BearsOnVerdict;
}
