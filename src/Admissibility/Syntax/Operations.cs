namespace Admissibility.Syntax;

/// <summary>An instruction that does something, with the places named above it (« Modifier ainsi l'alinéa 3 : 1° … »).</summary>
/// <param name="Instruction">The instruction.</param>
/// <param name="Scope">The targets of the groups around it, outermost first.</param>
public sealed record Operation(Instruction Instruction, SyntaxList<Target> Scope)
{
    /// <summary>The places that are listed at most.</summary>
    private const int MostPlaces = 1000;

    /// <summary>When it takes effect: what the sentence says, or the group around it; null where neither says it.</summary>
    public TimeClause? When { get; private init; }

    /// <summary>The targets of each group around it that has any, outermost first.</summary>
    private SyntaxList<SyntaxList<Target>> Groups { get; init; }

    /// <summary>
    /// Each place at which it aims, with the places around it, the outermost group first; one without links where it names none. Of places
    /// side by side each is one, and has what is said after the last: « au 1° du I et au 2° du II de l'article 5 ».
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Locator>> Places
    {
        get
        {
            IReadOnlyList<IReadOnlyList<Locator>> places = [[]];
            var own = Instruction is TargetedInstruction { Targets: { Count: > 0 } targets } ? Groups.Append(targets) : Groups;
            foreach (var group in own)
            {
                var inner = Completed(group).SelectMany(One).ToList();
                places = [.. places.SelectMany(outer => inner.Select(place => (IReadOnlyList<Locator>)[.. outer, .. place])).Take(MostPlaces)];
            }

            return places;
        }
    }

    /// <summary>All operations of a dispositif, groups opened; instructions of quoted law are part of the operation that puts it in.</summary>
    public static IEnumerable<Operation> In(DispositifSyntax dispositif)
    {
        ArgumentNullException.ThrowIfNull(dispositif);
        return dispositif.Instructions.SelectMany(instruction => In(instruction, [], [], null));
    }

    private static IEnumerable<Operation> In(
        Instruction instruction, SyntaxList<Target> scope, SyntaxList<SyntaxList<Target>> groups, TimeClause? when)
    {
        when = instruction.When ?? when;
        if (instruction is not Modification { Instructions.Count: > 0 } group)
        {
            return [new(instruction, scope) { Groups = groups, When = when }];
        }

        var inner = SyntaxList.From(scope.Concat(group.Targets));
        groups = group.Targets.Count == 0 ? groups : SyntaxList.From(groups.Append(group.Targets));
        return group.Instructions.SelectMany(child => In(child, inner, groups, when));
    }

    /// <summary>« les articles 3 et 4 »: each article by itself.</summary>
    private static IEnumerable<IReadOnlyList<Locator>> One(IReadOnlyList<Locator> place)
    {
        var at = place.ToList().FindIndex(link => link is ArticleLocator { Numbers.Count: > 1 });
        return at < 0
            ? [place]
            : ((ArticleLocator)place[at]).Numbers.Select(number => (IReadOnlyList<Locator>)
                [.. place.Take(at), ((ArticleLocator)place[at]) with { Numbers = [number] }, .. place.Skip(at + 1)]);
    }

    /// <summary>Places side by side, each with what is said after a later one and holds it too.</summary>
    private static IReadOnlyList<Locator>[] Completed(SyntaxList<Target> targets)
    {
        var places = new IReadOnlyList<Locator>[targets.Count];
        for (var i = targets.Count - 1; i >= 0; i--)
        {
            var named = targets[i].Locators;
            places[i] = i == targets.Count - 1 ? [.. named] : [.. named, .. PlaceDepth.Around([.. named], places[i + 1])];
        }

        return places;
    }
}
