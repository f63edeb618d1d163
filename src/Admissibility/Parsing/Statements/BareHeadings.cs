using Admissibility.Bills;
using Admissibility.Parsing.Grammar;
using Admissibility.Syntax;

namespace Admissibility.Parsing.Statements;

/// <summary>
/// « a) À l'intitulé, … » under « Le titre IV est ainsi modifié : », « Le 8 du II est ainsi modifié : »: the heading is that of the division or
/// subdivision, not of the bill.
/// </summary>
internal static class BareHeadings
{
    /// <summary>The instructions of a list, whose bare headings are those of what the list changes.</summary>
    public static IEnumerable<Instruction> In(Modification heading, IEnumerable<Instruction> children) =>
        heading.Targets is [{ Locators: [var place, ..] }] && SharedHeading.Of(place) is { } named ? children.Select(child => Of(named, child)) : children;

    private static Instruction Of(DivisionLocator division, Instruction child) => child is TargetedInstruction targeted
        ? targeted with { Targets = SyntaxList.From(targeted.Targets.Select(target => target with { Locators = Of(division, target.Locators) })) }
        : child;

    private static SyntaxList<Locator> Of(DivisionLocator division, SyntaxList<Locator> locators) => SyntaxList.From(locators.Select(locator =>
        locator is DivisionLocator { Kind: DivisionKind.BillTitle, Heading: true, Number: "" } bare
            ? bare with { Kind = division.Kind, Number = division.Number }
            : locator));
}
