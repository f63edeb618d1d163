using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>Orders in the infinitive, as amendments give them: « À l'alinéa 3, substituer aux mots : « … » les mots : « … ». »</summary>
internal static class ImperativeGrammar
{
    private static readonly WordTable<RepeatedOperation> s_repeated = new()
    {
        { "substitution substitutions remplacement modification modifications", RepeatedOperation.Substitution },
        { "suppression suppressions", RepeatedOperation.Deletion },
        { "insertion insertions ajout", RepeatedOperation.Insertion },
        { "operation", RepeatedOperation.Any },
    };

    private static readonly Parser<bool> s_thus = Flag(Word("ainsi"));

    private static Parser<Func<Heads, TextSpan, Instruction>> Delete { get; } =
        from verb in Word("supprimer", "supprime", "supprimez", "abroger")
        from targets in LocatorGrammar.Targets
        select Instruction((heads, span) => new Deletion(span, heads.Around(targets)));

    private static Parser<Func<Heads, TextSpan, Instruction>> Substitute { get; } =
        from verb in Word("substituer")
        from preposition in Word("a", "au", "aux")
        from target in LocatorGrammar.Target
        from comma in Comma
        from content in ContentGrammar.Content
        select Instruction((heads, span) => new Replacement(span, heads.Around([target]), content));

    private static Parser<Func<Heads, TextSpan, Instruction>> Replace { get; } =
        from verb in Word("remplacer")
        from target in LocatorGrammar.Target
        from comma in Comma
        from preposition in Word("par")
        from colon in Colon
        from content in ContentGrammar.Content.Or(ContentGrammar.Bare)
        select Instruction((heads, span) => new Replacement(span, heads.Around([target]), content));

    private static Parser<Func<Heads, TextSpan, Instruction>> Insert { get; } =
        from verb in Word("inserer", "ajouter", "introduire")
        from colon in Colon
        from content in ContentGrammar.Content.Or(ContentGrammar.Bare)
        select Instruction((heads, span) => new Insertion(span, heads.InsertionPoint, heads.Around([]), content));

    private static Parser<Func<Heads, TextSpan, Instruction>> Complete { get; } =
        from verb in Word("completer")
        from target in LocatorGrammar.Target.Select(target => ImmutableArray.Create(target)).Or([])
        from preposition in Flag(Word("par"))
        from colon in Colon
        from content in ContentGrammar.Content.Or(ContentGrammar.Bare)
        select Instruction((heads, span) => new Completion(span, heads.Around(target), content));

    private static Parser<Func<Heads, TextSpan, Instruction>> Rewrite { get; } =
        from verb in Word("rediger")
        from thus in s_thus
        from target in LocatorGrammar.Target
        from thus2 in s_thus
        from colon in Colon
        from content in ContentGrammar.Bare
        select Instruction((heads, span) => new Rewriting(span, heads.Around([target]), content));

    private static Parser<Func<Heads, TextSpan, Instruction>> Restore { get; } =
        from verb in Word("retablir")
        from target in LocatorGrammar.Target
        from wording in Flag(FirstOf(
            from before in Word("dans") from determiner in LocatorGrammar.Determiner from wording in Words("redaction", "suivante") select wording,
            Words("ainsi", "redige"), Words("ainsi", "redigee")))
        from colon in Colon
        from content in ContentGrammar.Bare.Or(null!)
        select Instruction((heads, span) => new Restoration(span, heads.Around([target]), content));

    private static Parser<Func<Heads, TextSpan, Instruction>> Repeat { get; } =
        from verb in Word("proceder")
        from preposition in Word("a", "aux")
        from determiner in Flag(Word("la", "les"))
        from same in Word("meme", "memes")
        from operation in Lookup(s_repeated, "substitution")
        from targets in (from preposition2 in Word("a", "au", "aux", "dans") from targets in LocatorGrammar.Targets select targets).Or([])
        select Instruction((heads, span) => new Repetition(span, operation, heads.Around(targets)));

    /// <summary>« Modifier ainsi l'alinéa 3 : »: what follows in its list belongs to it, and is joined by <see cref="StatementReader"/>.</summary>
    private static Parser<Func<Heads, TextSpan, Instruction>> Modify { get; } =
        from verb in Word("modifier")
        from thus in s_thus
        from target in LocatorGrammar.Target
        from thus2 in s_thus
        from colon in Mark(':')
        select Instruction((heads, span) => new Modification(span, heads.Around([target]), []));

    private static Parser<Func<Heads, TextSpan, Instruction>> Verb { get; } =
        FirstOf(Delete, Substitute, Replace, Insert, Complete, Rewrite, Restore, Repeat, Modify);

    /// <summary>Heads, then one or more orders that share them.</summary>
    public static Parser<Instruction> Orders { get; } = SharedHeads.Of(Verb);

    private static Func<Heads, TextSpan, Instruction> Instruction(Func<Heads, TextSpan, Instruction> maker) => maker;
}
