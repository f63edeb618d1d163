using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Rules;

/// <summary>An amendment that replaces words by the same words changes nothing.</summary>
/// <remarks>A warning: mostly a slip of the pen, where one of the two was to be changed. A comma more or less is a change.</remarks>
public sealed class IdleReplacementRule() : AmendmentRule<IdleReplacement>(new(
    RuleIds.IdleReplacement, Severity.Warning, Ground.Satisfied, LegalBases.Satisfied,
    Fr: "« {words} » est remplacé par les mêmes mots : l’amendement serait sans effet. Vérifier les mots à substituer.",
    En: "“{words}” is replaced by the same words: the amendment would have no effect. Check the words to be inserted."))
{
    public override void Define()
    {
        IdleReplacement idle = null!;

        When()
            .Match(() => idle);
        Then()
            .Yield(_ => Report(idle));
    }

    private Finding Report(IdleReplacement idle) => At(idle.Location, ("words", idle.Words));
}
