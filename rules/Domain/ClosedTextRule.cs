using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Rules;

/// <summary>Some texts are adopted or rejected as they are: no amendment to them is admissible.</summary>
/// <remarks>An error, on what the dossier says of the text. European resolutions are open to amendments.</remarks>
public sealed class ClosedTextRule() : AmendmentRule<FiledContent>(new(
    RuleIds.ClosedText, Severity.Error, Ground.Other, LegalBases.ClosedTexts,
    Fr: "Aucun amendement n’est recevable sur {text}.",
    En: "No amendment is admissible to {text}.")
{
    Unassessed = new("l’ouverture du texte aux amendements n’a pas été appréciée", "whether the text is open to amendments was not assessed"),
})
{
    public override void Define()
    {
        FiledContent text = null!;
        DossierNature nature = null!;

        When()
            .Match(() => text)
            .Exists<DossierNature>(nature => nature.AdmitsNoAmendment)
            .Match(() => nature)
            .Match<DossierChamber>(chamber => chamber.Chamber == Chamber.Assemblee);
        Then()
            .Yield(_ => Report(text, nature));
    }

    private Finding Report(FiledContent text, DossierNature nature) => At(text.Location, ("text", Name(nature.Nature)));

    private static LocalizedText Name(BillNature nature) => nature switch
    {
        BillNature.Article34Resolution =>
            new("une proposition de résolution de l’article 34-1 de la Constitution", "a resolution under article 34-1 of the Constitution"),
        BillNature.Declaration => new("une déclaration ou l’ordre du jour", "a declaration or the order of business"),
        _ => new("une motion", "a motion"),
    };
}
