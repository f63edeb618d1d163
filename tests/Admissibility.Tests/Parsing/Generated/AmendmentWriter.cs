using Admissibility.Syntax;

namespace Admissibility.Tests.Parsing.Generated;

/// <summary>
/// Writes a tree as the chambers write amendments. The tree does not say in which mood its orders are given: the caller
/// of the writer says which.
/// </summary>
internal static class AmendmentWriter
{
    /// <summary>Orders in the infinitive, as amendments to a bill give them.</summary>
    public static string WriteOrders(DispositifSyntax tree) => Write(tree, Imperative);

    /// <summary>Changes in the passive, as laws that modify laws make them.</summary>
    public static string WriteArticle(DispositifSyntax tree) => Write(tree, Passive);

    private static string Write(DispositifSyntax tree, Func<Instruction, string> mood) =>
        string.Join('\n', tree.Instructions.Select(instruction => Label(instruction, " – ") + Sentence(instruction, mood) + Stop(instruction, ".")));

    private static string Sentence(Instruction instruction, Func<Instruction, string> mood)
    {
        var sentence = instruction is GageClause
            ? "la perte de recettes pour l’État est compensée à due concurrence par la création d’une taxe additionnelle à l’accise sur les tabacs"
            : mood(instruction);
        return instruction.IsConsequence ? $"En conséquence, {sentence}" : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static string Label(Instruction instruction, string dash) => instruction.Label switch
    {
        null => "",
        ['a' or 'b', ..] => $"{instruction.Label}) ",
        [.., '°'] => $"{instruction.Label} ",
        _ => $"{instruction.Label}.{dash}",
    };

    /// <summary>What closes with a quotation of whole paragraphs has its full stop inside; a group has that of its last item.</summary>
    private static string Stop(Instruction instruction, string stop) => stop switch
    {
        _ when instruction is Modification => "",
        "." => ContentOf(instruction) is { Kind: not ContentKind.Words } ? "" : ".",
        _ => $" {stop}",
    };

    private static Content? ContentOf(Instruction instruction) => instruction switch
    {
        Rewriting rewriting => rewriting.Content,
        Restoration restoration => restoration.Content,
        Replacement replacement => replacement.Content,
        Insertion insertion => insertion.Content,
        Completion completion => completion.Content,
        _ => null,
    };

    private static string Imperative(Instruction instruction)
    {
        var (head, bearing) = Split(instruction);
        return head + instruction switch
        {
            Deletion => $"supprimer {Bare(bearing)}",
            Rewriting rewriting => $"rédiger ainsi {Bare(bearing)} :{Write(rewriting.Content)}",
            Restoration restoration => $"rétablir {Bare(bearing)} dans la rédaction suivante :{Write(restoration.Content!)}",
            Replacement replacement => $"substituer {PlaceWriter.List(bearing.Select(target => target.To))} {Write(replacement.Content)}",
            Insertion insertion => $"insérer {Write(insertion.Content)}",
            Completion completion => $"compléter {Bare(bearing)} par {Write(completion.Content)}",
            Repetition repetition =>
                $"procéder à la même {(repetition.Operation == RepeatedOperation.Deletion ? "suppression" : "substitution")} "
                    + $"{PlaceWriter.List(bearing.Select(target => target.To))}",
            _ => throw new ArgumentOutOfRangeException(nameof(instruction), instruction.GetType().Name, "No such order is generated."),
        };
    }

    private static string Passive(Instruction instruction)
    {
        var (head, bearing) = Split(instruction);
        var subject = bearing.Count == 0 ? null : bearing.Count == 1 ? bearing[0] : bearing[0] with { IsPlural = true };
        return head + instruction switch
        {
            Deletion => $"{Bare(bearing)} {subject!.Is} {subject.Agree("supprimé")}",
            Rewriting rewriting => $"{Bare(bearing)} {subject!.Is} ainsi {subject.Agree("rédigé")} :{Write(rewriting.Content)}",
            Restoration restoration => $"{Bare(bearing)} {subject!.Is} ainsi {subject.Agree("rétabli")} :{Write(restoration.Content!)}",
            Replacement replacement => $"{Bare(bearing)} {subject!.Is} {subject.Agree("remplacé")} par {Write(replacement.Content)}",
            Insertion { Content.Kind: ContentKind.Words } insertion => $"sont insérés {Write(insertion.Content)}",
            Insertion insertion => $"il est inséré {Write(insertion.Content)}",
            Completion completion => $"{Bare(bearing)} {subject!.Is} {subject.Agree("complété")} par {Write(completion.Content)}",
            Modification group => $"{Bare(bearing)} {subject!.Is} ainsi {subject.Agree("modifié")} :\n{Items(group)}",
            Renumbering renumbering => $"{Bare(bearing)} devient {Bare([PlaceWriter.Write(renumbering.Numbers[0].Locators)])}",
            _ => throw new ArgumentOutOfRangeException(nameof(instruction), instruction.GetType().Name, "No such change is generated."),
        };
    }

    private static string Items(Modification group) =>
        string.Join(
            '\n',
            group.Instructions.Select((item, index) =>
                Label(item, " – ") + Sentence(item, Passive) + Stop(item, index == group.Instructions.Count - 1 ? "." : ";")));

    /// <summary>What is named before the verb, with its comma, and what the verb applies to.</summary>
    private static (string Head, IReadOnlyList<NounPhrase> Bearing) Split(Instruction instruction)
    {
        var targets = instruction is TargetedInstruction targeted ? targeted.Targets : [];
        if (instruction is Insertion insertion)
        {
            return (PlaceOf(targets[0], insertion.Point), []);
        }

        if (targets is [var only] && QuotedIn(only) is { } words)
        {
            return ($"{PlaceWriter.Write(PlaceAround(only)).To}, ", [PlaceWriter.Write([words])]);
        }

        return ("", [.. targets.Select(target => PlaceWriter.Write(target.Locators))]);
    }

    private static string PlaceOf(Target target, InsertionPoint point)
    {
        if (point is InsertionPoint.Start or InsertionPoint.End)
        {
            return $"{PlaceWriter.Write(target.Locators).To}, ";
        }

        var beside = point == InsertionPoint.Before ? "avant" : "après";
        return QuotedIn(target) is { } words
            ? $"{PlaceWriter.Write(PlaceAround(target)).To}, {beside} {PlaceWriter.Write([words]).Bare}, "
            : $"{beside} {PlaceWriter.Write(target.Locators).Bare}, ";
    }

    /// <summary>The words named last in a target that names a place before them.</summary>
    private static WordsLocator? QuotedIn(Target target) => target.Locators is [_, .., WordsLocator words] ? words : null;

    private static IEnumerable<Locator> PlaceAround(Target target) => target.Locators.Take(target.Locators.Count - 1);

    private static string Bare(IEnumerable<NounPhrase> phrases) => PlaceWriter.List(phrases.Select(phrase => phrase.Bare));

    private static string Write(Content content) => content.Kind switch
    {
        ContentKind.Words => PlaceWriter.Write([new WordsLocator(default, WordsKind.Words, content.Quotations)]).Bare,
        ContentKind.Text => Block(content),
        ContentKind.Sentence => (content.Count is null ? "la phrase suivante" : "une phrase ainsi rédigée") + " :" + Block(content),
        _ => content.Count switch { null => "l’alinéa suivant", 1 => "un alinéa ainsi rédigé", _ => "deux alinéas ainsi rédigés" } + " :" + Block(content),
    };

    /// <summary>On lines of its own; each paragraph opens with the mark, the last one closes.</summary>
    private static string Block(Content content) => $"\n« {content.Quotations[0].Text.Replace("\n", "\n« ", StringComparison.Ordinal)} »";
}
