using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// « du même code », « du même article », where nothing of the kind is named before. Only in an additional article, which is complete by itself: what an
/// amendment puts into an article may point to what the article has before it. What is quoted may point to the law around it, and is passed over.
/// </summary>
internal static class AntecedentBinder
{
    private static readonly WordTable<bool> s_codes = WordSet.Of("code codes");

    private static readonly WordTable<bool> s_acts = WordSet.Of(
        "loi lois ordonnance ordonnances decret decrets reglement directive convention accord traite code codes decision arrete constitution");

    private static readonly WordTable<bool> s_articles = WordSet.Of("article articles art");

    private static readonly ulong s_same = WordHash.Of("meme");

    public static void Bind(BoundAmendment amendment)
    {
        if (amendment.Placement is not { IsAdditional: true } || amendment.Document.Header.IsSubAmendment)
        {
            return;
        }

        Antecedents? antecedents = null;
        foreach (var node in Outside(amendment.Syntax.Dispositif!))
        {
            var isUnnamed = node switch
            {
                LawReference { Kind: LawKind.Same } law => IsFirst(amendment, law, law.PointsTo == LawKind.Code ? s_codes : s_acts)
                    && (antecedents ??= Antecedents.Of(amendment.Syntax.Dispositif!)).Of(law) is null,
                ArticleLocator { Numbers.Count: 0, Demonstrative: Demonstrative.Same } article => IsFirst(amendment, article, s_articles)
                    && (antecedents ??= Antecedents.Of(amendment.Syntax.Dispositif!)).Of(article) is null,
                _ => false,
            };
            if (isUnnamed)
            {
                var span = WithSame(amendment.Tokens, node.Span);
                amendment.Facts.Add(new MissingAntecedent(new(DocumentPart.Dispositif, span), amendment.Document.Dispositif!.Source.Slice(span)));
            }
        }
    }

    /// <summary>« même code »: the reference with the word that points back.</summary>
    private static TextSpan WithSame(in TokenWindow text, TextSpan reference)
    {
        var first = text.In(reference).Start;
        return first > 0 && text.Tokens[first - 1].Hash == s_same ? TextSpan.FromBounds(text.Tokens[first - 1].Start, reference.End) : reference;
    }

    /// <summary>The nodes that are in no quotation.</summary>
    private static IEnumerable<SyntaxNode> Outside(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            if (child is not Quotation)
            {
                yield return child;
                foreach (var inner in Outside(child))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>Whether no word that names such a text is before a reference, read by the tree or not.</summary>
    private static bool IsFirst(BoundAmendment amendment, SyntaxNode reference, WordTable<bool> names)
    {
        var text = amendment.Tokens;
        for (var i = text.Start; i < text.End && text.Tokens[i].Start < reference.Span.Start; i++)
        {
            if (text.KindAt(i) is TokenKind.Word && names.Contains(text.HashAt(i)))
            {
                return false;
            }
        }

        return true;
    }
}
