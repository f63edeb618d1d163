using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>Slips of drafting: one walk over the tree and one over the tokens, whatever the number of rules.</summary>
internal static class DraftingBinder
{
    public static void Bind(BoundAmendment amendment)
    {
        var named = new List<WordsLocator>();
        var unmarked = new List<Quotation>();
        var scattered = new HashSet<int>();
        var isWhole = true;
        foreach (var node in amendment.Syntax.Dispositif!.DescendantsAndSelf())
        {
            switch (node)
            {
                case WordsLocator words:
                    named.Add(words);
                    QuotedNounBinder.Bind(amendment, words.Span, words.Words);
                    break;
                case Content { Kind: ContentKind.Words } content:
                    QuotedNounBinder.Bind(amendment, content.Span, content.Quotations);
                    break;
                case ContentInstruction { Content: { } content } instruction:
                    if (instruction is Restoration || NamesSeveral(instruction.Targets))
                    {
                        scattered.UnionWith(content.Quotations.Select(quotation => quotation.Span.Start));
                    }

                    UnchangedWordsBinder.Bind(amendment, instruction);
                    break;
                case Quotation { Marked: false } quotation:
                    unmarked.Add(quotation);
                    break;
                case Quotation { Closed: false }:
                case UnrecognizedInstruction:
                    isWhole = false;
                    break;
            }
        }

        SlipBinder.Bind(amendment, named);
        if (isWhole)
        {
            NumberingBinder.Bind(amendment, unmarked, scattered);
            AntecedentBinder.Bind(amendment);
        }

        IdiomBinder.Bind(amendment);
        SecondBinder.Bind(amendment);
    }

    /// <summary>« les 2° et 5° », « les alinéas 3 et 7 »: what is put in there has labels that need not follow each other.</summary>
    private static bool NamesSeveral(SyntaxList<Target> targets) => targets.Count > 1 || targets.Any(target => target.Locators.Any(locator =>
        locator is SubdivisionLocator { Labels.Count: > 1 } or AlineaLocator { Numbers.Count: > 1 }));
}
