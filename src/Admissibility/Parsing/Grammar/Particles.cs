using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>The small words between the others.</summary>
internal static class Particles
{
    private static readonly WordTable<Demonstrative> s_determiners = new()
    {
        { "le la les l' son sa ses leur leurs", Demonstrative.None },
        { "cet cette ce ces", Demonstrative.This },
        { "ledit ladite lesdits lesdites dudit audit desdits auxdits desdites auxdites", Demonstrative.Same },
    };

    private static readonly WordTable<Demonstrative> s_adjectives = new()
    {
        { "meme memes dit dite precite precitee", Demonstrative.Same },
        { "present presente presents presentes", Demonstrative.This },
        { "nouvel nouveau nouvelle nouveaux nouvelles", Demonstrative.None },
    };

    /// <summary>Words that open a noun and count it or point to it.</summary>
    public static WordTable<bool> Articles { get; } = WordSet.Of("un une deux trois quatre cinq des les le la l'");

    private static readonly Parser<Demonstrative> s_determiner = Lookup(s_determiners, "le");

    private static readonly Parser<Demonstrative> s_adjective = Lookup(s_adjectives, "même");

    private static readonly WordTable<bool> s_beforeCounts = WordSet.Of("par a ses leurs chacune de");

    private static readonly WordTable<bool> s_to = WordSet.Of("audit auxdits auxdites");

    private static readonly WordTable<bool> s_of = WordSet.Of("dudit desdits desdites");

    private static readonly Parser<int> s_count = Number(Numerals.Counts);

    /// <summary>« à ses occurrences »: two.</summary>
    private static readonly Parser<int> s_countOrTwo = s_count.Or(2);

    /// <summary>« , »; it never fails.</summary>
    public static Parser<bool> Comma { get; } = Flag(Mark(','));

    /// <summary>« : », which people forget, type twice, or type as a semicolon before a quotation; it never fails.</summary>
    public static Parser<bool> Colon { get; } = Flag(FirstOf(
        Mark(':').Then(Flag(Mark(':'))),
        Mark(';').Then(Here(at => at.Token.Kind == TokenKind.OpenQuote))));

    /// <summary>A comma, or another character that was typed for it at the end of a line; it never fails.</summary>
    public static Parser<bool> Pause { get; } = Flag(FirstOf(
        Mark(',').Select(_ => true),
        FirstOf(Mark(';'), Mark('.'), Mark(':')).Then(Here(at => at.Token.AtLineStart && !at.AtEnd))));

    /// <summary>« le », « cet », « le même », « le présent »; it never fails.</summary>
    public static Parser<Demonstrative> Determiner { get; } =
        WithFirstSet<Demonstrative>(() => FirstSet.Of(s_determiner).Optional().Then(() => FirstSet.Of(s_adjective).Optional()), input =>
    {
        var determiner = s_determiner(input) as Success<Demonstrative>;
        var rest = determiner?.Rest ?? (TokenInput)input;
        if (s_adjective(rest) is not Success<Demonstrative> adjective)
        {
            return determiner ?? rest.Undetermined;
        }

        rest = s_adjective(adjective.Rest) is Success<Demonstrative> again ? again.Rest : adjective.Rest;
        return new Success<Demonstrative>(adjective.Value == Demonstrative.None ? determiner?.Value ?? Demonstrative.None : adjective.Value, rest);
    });

    /// <summary>« et », « , », « , et », « ainsi que »</summary>
    public static Parser<bool> And { get; } = FirstOf(
        from comma in Mark(',')
        from and in Flag(Word("et", "ou", "puis"))
        from than in Flag(Words("ainsi", "que"))
        select true,
        Word("et", "ou", "puis").Select(_ => true),
        Words("ainsi", "que").Select(_ => true));

    /// <summary>« ainsi »; it never fails.</summary>
    public static Parser<bool> Thus { get; } = Flag(Word("ainsi"));

    /// <summary>« à », « au », « aux »; « audit » is left for the determiner.</summary>
    public static Parser<bool> To { get; } = FirstOf(
        Word("a", "au", "aux").Select(_ => true),
        Ahead(s_to));

    /// <summary>« de », « du », « des »; « dudit » is left for the determiner.</summary>
    public static Parser<bool> Of { get; } = FirstOf(
        Word("de", "du", "des", "d'").Select(_ => true),
        Ahead(s_of));

    /// <summary>« ainsi rédigé », « suivants », « dans la rédaction suivante », « ci-après »</summary>
    public static Parser<bool> Qualifier { get; } = OneQualifier.Then(OneQualifier.Or(true)).Then(OneQualifier.Or(true));

    private static Parser<bool> OneQualifier => FirstOf(
        from word in Word("suivant", "suivants", "suivante", "suivantes", "ci-apres", "ci-dessous", "intitule", "intitulee", "intitules", "intitulees",
            "redige", "redigee", "rediges", "redigees")
        from thus in FirstOf(Word("comme").Then(Word("suit", "tel")).Select(_ => true), Words("ainsi", "qu'", "il", "suit").Select(_ => true), Thus)
        select true,
        from predicate in Flag(Word("est", "sont"))
        from thus in Word("ainsi")
        from written in AnyOf(
            $"{AmendingVerbs.Participles(AmendingOperation.Modify)} {AmendingVerbs.Participles(AmendingOperation.Write)}"
            + $" {AmendingVerbs.Participles(AmendingOperation.Restore)} qu' rediger")
        from followed in Flag(Words("il", "suit"))
        select true,
        Word("comme").Then(Word("suit", "tel")).Select(_ => true),
        from before in Word("dans", "avec", "selon", "par", "de")
        from determiner in Determiner
        from wording in Word("redaction", "version", "texte", "dispositions", "formulation", "facon", "maniere")
        from following in Word("suivante", "suivantes", "suivant", "ci-apres")
        select true);

    /// <summary>« deux fois », « à trois reprises », « (deux fois) »: how often.</summary>
    public static Parser<int> Times { get; } =
        (from open in Flag(Mark('('))
         from at in Flag(Word("par", "a"))
         from its in Flag(Word("ses", "leurs", "chacune"))
         from of in Flag(Words("de", "ses"))
         from count in its ? s_countOrTwo : s_count
         from times in Word("fois", "reprises", "occurrences", "occurrence")
         from close in Flag(Mark(')'))
         select count)
        .GuardedBy(BeginsTimes, "par");

    /// <summary>Whether « deux fois » or its like may begin here.</summary>
    public static bool BeginsTimes(TokenInput at) =>
        at.Token.IsMark('(') || s_beforeCounts.Contains(at.Token.Hash) || Numerals.CanBeginCount(at.Token.Hash);
}
