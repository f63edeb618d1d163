namespace Admissibility.Syntax;

/// <summary>An instruction that does something, with the places named above it (« Modifier ainsi l'alinéa 3 : 1° … »).</summary>
/// <param name="Instruction">The instruction.</param>
/// <param name="Scope">The targets of the groups around it, outermost first.</param>
public sealed record Operation(Instruction Instruction, SyntaxList<Target> Scope)
{
    /// <summary>All operations of a dispositif, groups opened; instructions of quoted law are part of the operation that puts it in.</summary>
    public static IEnumerable<Operation> In(DispositifSyntax dispositif)
    {
        ArgumentNullException.ThrowIfNull(dispositif);
        return dispositif.Instructions.SelectMany(instruction => In(instruction, []));
    }

    private static IEnumerable<Operation> In(Instruction instruction, SyntaxList<Target> scope) =>
        instruction is Modification { Instructions.Count: > 0 } group
            ? group.Instructions.SelectMany(child => In(child, SyntaxList.From(scope.Concat(group.Targets))))
            : [new(instruction, scope)];
}
