using System.Collections.Immutable;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators;
using static Admissibility.Parsing.Tokens;

namespace Admissibility.Parsing;

/// <summary>The passive of laws that modify laws: « Le 2° de l'article L. 752-2 est abrogé », « il est inséré un article 3 bis ainsi rédigé : ».</summary>
internal static class PassiveGrammar
{
    private static readonly Parser<Token> s_is = Word("est", "sont");

    private static readonly Parser<bool> s_thus = Flag(Word("ainsi"));

    private static readonly Parser<bool> s_inWording = FirstOf(
        Word("ainsi").Select(_ => true),
        from before in Word("dans") from determiner in LocatorGrammar.Determiner from wording in Words("redaction", "suivante") select true);

    private static readonly Parser<Func<ImmutableArray<Target>, Heads, TextSpan, Instruction>> s_predicate = FirstOf(
        from verb in Word("supprime", "supprimes", "supprimee", "supprimees", "abroge", "abroges", "abrogee", "abrogees")
        select Predicate((subject, heads, span) => new Deletion(span, heads.Around(subject))),

        from verb in Word("remplace", "remplaces", "remplacee", "remplacees")
        from preposition in Word("par")
        from colon in Colon
        from content in ContentGrammar.Content.Or(ContentGrammar.Bare)
        select Predicate((subject, heads, span) => new Replacement(span, heads.Around(subject), content)),

        from verb in Word("complete", "completes", "completee", "completees")
        from preposition in Word("par")
        from colon in Colon
        from content in ContentGrammar.Content.Or(ContentGrammar.Bare)
        select Predicate((subject, heads, span) => new Completion(span, heads.Around(subject), content)),

        from thus in s_thus
        from verb in Word("redige", "rediges", "redigee", "redigees", "libelle", "libelles")
        from wording in s_inWording.Or(false)
        from colon in Colon
        from content in ContentGrammar.Bare
        select Predicate((subject, heads, span) => new Rewriting(span, heads.Around(subject), content)),

        from thus in s_thus
        from verb in Word("retabli", "retablis", "retablie", "retablies")
        from wording in s_inWording.Or(false)
        from colon in Colon
        from content in ContentGrammar.Bare
        select Predicate((subject, heads, span) => new Restoration(span, heads.Around(subject), content)),

        from thus in s_thus
        from verb in Word("modifie", "modifies", "modifiee", "modifiees")
        from thus2 in s_thus
        from colon in Mark(':')
        select Predicate((subject, heads, span) => new Modification(span, heads.Around(subject), [])));

    /// <summary>« l'article 5 est abrogé »</summary>
    private static readonly Parser<Func<Heads, TextSpan, Instruction>> s_subjectVerb =
        from subject in LocatorGrammar.Targets
        from verb in s_is
        from predicate in s_predicate
        select Instruction((heads, span) => predicate(subject, heads, span));

    /// <summary>« il est inséré un alinéa ainsi rédigé : », « sont insérés les mots : »</summary>
    private static readonly Parser<Func<Heads, TextSpan, Instruction>> s_inserted =
        from it in Flag(Word("il"))
        from verb in s_is
        from thus in s_thus
        from inserted in Word("insere", "inseres", "inseree", "inserees", "ajoute", "ajoutes", "ajoutee", "ajoutees", "cree", "crees", "creee", "creees", "retabli", "retablie", "introduit", "institue")
        from comma in Comma
        from content in ContentGrammar.Content
        select Instruction((heads, span) => new Insertion(span, heads.InsertionPoint, heads.Around([]), content));

    /// <summary>Places, then one clause or more that share them.</summary>
    public static Parser<Instruction> Clauses { get; } = SharedHeads.Of(FirstOf(s_subjectVerb, s_inserted));

    private static Func<ImmutableArray<Target>, Heads, TextSpan, Instruction> Predicate(Func<ImmutableArray<Target>, Heads, TextSpan, Instruction> maker) => maker;

    private static Func<Heads, TextSpan, Instruction> Instruction(Func<Heads, TextSpan, Instruction> maker) => maker;
}
