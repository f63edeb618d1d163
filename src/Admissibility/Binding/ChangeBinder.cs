using Admissibility.Amending;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Syntax;

namespace Admissibility.Binding;

/// <summary>What an amendment changes in the bill, as facts. Bound only for rules that read them.</summary>
internal static class ChangeBinder
{
    /// <summary>Whether a set of rules reads these facts.</summary>
    public static bool IsNeeded(RuleSet rules) => rules.Reads<WordsChanged>() || rules.Reads<NumberChanged>();

    /// <summary>The changes; none where the bill is not known, or the amendment is refused.</summary>
    public static void Bind(FactMemory memory, AmendmentDocument document, AmendmentSyntax syntax, Dossier dossier)
    {
        if (dossier.Bill is not { } bill || document.Header.IsSubAmendment || document.Dispositif is not { } text || syntax is not { Dispositif: { } tree, Placement: { Inserts: InsertedDivision.None, Division: { Kind: DivisionKind.Article, Through: null } division } }
            || !ArticleNumber.TryParse(division.Number, out var number) || bill.Find(number) is not { } article)
        {
            return;
        }

        var printed = ArticleText.Of(article);
        var read = AmendmentEdits.Of(document.Id, printed, tree, text.Source, range => range.To is null && bill.Find(range.From) == article);
        if (!read.Refusals.IsEmpty)
        {
            return;
        }

        foreach (var edit in read.Edits)
        {
            var change = TextChange.Of(printed, edit);
            var cause = new Location(DocumentPart.Dispositif, edit.Cause);
            memory.Insert(new WordsChanged(cause, change.Removed, change.Added));
            memory.InsertAll(change.Numbers.Select(changed => new NumberChanged(cause, changed.Before, changed.After, changed.Object)));
        }
    }
}
