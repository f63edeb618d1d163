namespace Admissibility.Syntax;

/// <summary>
/// What « le même code », « la loi précitée », « le même article » and « cet alinéa » point to: the last one named before in the same text.
/// What a quoted text names is not an antecedent outside it; what is named outside is one inside.
/// </summary>
public sealed class Antecedents
{
    private readonly Dictionary<SyntaxNode, LawReference> _laws = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, Named> _articles = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<SyntaxNode, AlineaLocator> _alineas = new(ReferenceEqualityComparer.Instance);

    private Antecedents()
    {
    }

    /// <summary>Resolves the references of a tree, in one pass.</summary>
    public static Antecedents Of(DispositifSyntax tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var found = new Antecedents();
        found.Visit(tree, Seen.Nothing, scope: null);
        return found;
    }

    /// <summary>The text meant: the reference itself where it names one, what it points to otherwise; null where nothing was named before.</summary>
    public LawReference? Of(LawReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Kind == LawKind.Same ? _laws.GetValueOrDefault(reference) : reference;
    }

    /// <summary>
    /// The article meant by « le même article », with its number; the locator itself where it has one; null where nothing was named before, or the article
    /// itself is meant.
    /// </summary>
    public ArticleLocator? Of(ArticleLocator article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Numbers.Count > 0 ? article : _articles.GetValueOrDefault(article)?.Article;
    }

    /// <summary>The alinéas meant by « cet alinéa » and « le même alinéa »; the locator itself where it has numbers; null where nothing was named.</summary>
    public AlineaLocator? Of(AlineaLocator alinea)
    {
        ArgumentNullException.ThrowIfNull(alinea);
        return alinea.Numbers.Count > 0 ? alinea : _alineas.GetValueOrDefault(alinea);
    }

    /// <summary>The text that holds the article meant by « le même article »; null where it is not said.</summary>
    public LawReference? TextOf(ArticleLocator article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _articles.GetValueOrDefault(article)?.Law;
    }

    /// <summary>What has been named once a node is read.</summary>
    private Seen Visit(SyntaxNode node, Seen seen, LawReference? scope)
    {
        if (node is Target target)
        {
            return Read(target, seen, scope);
        }

        var inner = node is Modification group ? group.Targets.Select(outer => LawOf(outer, seen)).LastOrDefault(law => law is not null) ?? scope : scope;
        var after = seen;
        foreach (var child in node.Children)
        {
            after = Visit(child, after, inner);
        }

        return node is Quotation ? seen : after;
    }

    private Seen Read(Target target, Seen seen, LawReference? scope)
    {
        var law = LawOf(target, seen);
        if (target.Find<ArticleLocator>() is { Numbers.Count: > 0 })
        {
            seen = seen with { Alinea = null };
        }

        foreach (var locator in target.Locators)
        {
            switch (locator)
            {
                case LawLocator { Law.Kind: LawKind.Same } pointing when law is not null:
                    _laws[pointing.Law] = law;
                    break;
                case LawLocator { Law.Kind: LawKind.Code } code:
                    seen = seen with { Code = code.Law };
                    break;
                case LawLocator { Law.Kind: not (LawKind.Same or LawKind.ThisLaw) } act:
                    seen = seen with { Act = act.Law };
                    break;
                case ArticleLocator { Numbers.Count: > 0 } article:
                    seen = seen with { Article = new(article, law ?? scope) };
                    break;
                case ArticleLocator { Demonstrative: Demonstrative.Same or Demonstrative.Previous } same when seen.Article is { } named:
                    _articles[same] = named;
                    break;
                case AlineaLocator { Numbers.Count: > 0 } alinea:
                    seen = seen with { Alinea = alinea };
                    break;
                case AlineaLocator { Demonstrative: Demonstrative.Same or Demonstrative.This } same when seen.Alinea is { } named:
                    _alineas[same] = named;
                    break;
            }
        }

        return seen;
    }

    private static LawReference? LawOf(Target target, Seen seen) => target.Find<LawLocator>()?.Law switch
    {
        { Kind: LawKind.Same, PointsTo: LawKind.Code } => seen.Code,
        { Kind: LawKind.Same } => seen.Act ?? seen.Code,
        var law => law,
    };

    private sealed record Named(ArticleLocator Article, LawReference? Law);

    private sealed record Seen(LawReference? Code, LawReference? Act, Named? Article, AlineaLocator? Alinea)
    {
        public static Seen Nothing { get; } = new(null, null, null, null);
    }
}
