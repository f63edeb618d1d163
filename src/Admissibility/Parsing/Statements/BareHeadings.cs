using Admissibility.Bills;
using Admissibility.Syntax;

namespace Admissibility.Parsing.Statements;

/// <summary>« a) À l'intitulé, … » under « Le titre IV est ainsi modifié : »: the heading is that of the division, not of the bill.</summary>
internal static class BareHeadings
{
    /// <summary>The instructions of a list, whose bare headings are those of the division that the list changes.</summary>
    public static IEnumerable<Instruction> In(Modification heading, IEnumerable<Instruction> children) =>
        heading.Targets is [var target] && target.Locators is [DivisionLocator { Kind: not DivisionKind.BillTitle } division, ..]
            ? children.Select(child => Of(division, child))
            : children;

    private static Instruction Of(DivisionLocator division, Instruction child) => child is TargetedInstruction targeted
        ? targeted with { Targets = SyntaxList.From(targeted.Targets.Select(target => target with { Locators = Of(division, target.Locators) })) }
        : child;

    private static SyntaxList<Locator> Of(DivisionLocator division, SyntaxList<Locator> locators) => SyntaxList.From(locators.Select(locator =>
        locator is DivisionLocator { Kind: DivisionKind.BillTitle, Heading: true, Number: "" } bare
            ? bare with { Kind = division.Kind, Number = division.Number }
            : locator));
}
