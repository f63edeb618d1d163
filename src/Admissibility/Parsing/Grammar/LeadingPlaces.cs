using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>One place named before the verb: « à l'alinéa 3 », « après le mot : « x » ».</summary>
/// <param name="Beside">Before or after it; null for inside.</param>
/// <param name="Target">The place.</param>
internal sealed record LeadingPlace(InsertionPoint? Beside, Target Target)
{
    /// <summary>Whether « et » is before it.</summary>
    public bool IsCoordinated { get; init; }
}

/// <summary>All places named before the verb. Those that lie in each other make one target, those side by side make several.</summary>
/// <param name="Targets">The places.</param>
/// <param name="Point">Where something is inserted relative to them.</param>
internal sealed record LeadingPlaces(ImmutableArray<Target> Targets, InsertionPoint Point)
{
    public static LeadingPlaces None { get; } = new([], InsertionPoint.Within);

    private static readonly WordTable<InsertionPoint> s_beside = new() { { "apres", InsertionPoint.After }, { "avant", InsertionPoint.Before } };

    private static readonly Parser<bool> s_in =
        FirstOf(Words("au", "sein").Then(Particles.Of), Particles.To, Particles.Of, Word("dans", "en", "sur", "pour").Select(_ => true), Forgotten.At);

    private static readonly ulong s_and = WordHash.Of("et");

    private static readonly WordTable<bool> s_atTerritory = WordSet.Of("a en dans");

    /// <summary>« dans les Terres australes et antarctiques françaises »</summary>
    private const int LongestTerritory = 16;

    private static readonly Parser<Target> s_target =
        (from chain in LocatorGrammar.Chain
         from times in (from comma in Particles.Comma from times in Particles.Times select times).Or(0)
         select Make(span => new Target(span, SyntaxList.From(chain)) { Times = times == 0 ? null : times })).Node();

    /// <summary>« Alinéa 7, première phrase »: the Sénat names places without preposition.</summary>
    private static readonly Parser<LeadingPlace> s_bare =
        from place in Here(IsBarePlace)
        from target in s_target
        select new LeadingPlace(null, target);

    /// <summary>« Le deuxième alinéa, après le mot : « x », »: the preposition is forgotten.</summary>
    private static readonly Parser<LeadingPlace> s_named =
        from target in s_target
        from more in Here(at => at.Token.IsMark(',') && s_beside.Contains(at.Next.Token.Hash))
        select new LeadingPlace(null, target);

    /// <summary>« l'alinéa 3, supprimer », « le premier alinéa les mots : « x » »: the same, where it must be reported.</summary>
    private static readonly Parser<LeadingPlace> s_forgotten = input =>
        ((TokenInput)input).Context.Recovery.IsActive && s_target(input) is { WasSuccessful: true } target
        && Forgotten.IsPreposition((TokenInput)input, (TokenInput)target.Remainder)
            ? new Success<LeadingPlace>(new(null, target.Value), (TokenInput)target.Remainder)
            : Failure<LeadingPlace>.Result;

    /// <summary>« …, le V de l'article 6 et le V de l'article 7, »: places up to the last, after « et ».</summary>
    private static readonly Parser<bool> s_upToLast =
        from more in (from mark in Mark(',') from target in s_target select target).Repeated()
        from and in FirstOf(Word("et"), Mark(',').Then(Word("et")))
        from last in s_target
        from comma in Mark(',')
        select true;

    /// <summary>« après le V de l'article 5, le V de l'article 6 et le V de l'article 7, »: further places under one preposition.</summary>
    private static readonly Parser<LeadingPlace> s_coordinated = FirstOf(
        from and in Here(at => at.Index > 0 && at.Previous.Hash == s_and)
        from target in s_target
        from comma in Here(at => at.Token.IsMark(','))
        select new LeadingPlace(null, target),
        from mark in Here(at => at.Index > 0 && at.Previous.IsMark(','))
        from target in s_target
        from more in Here(at => s_upToLast(at).WasSuccessful)
        select new LeadingPlace(null, target));

    /// <summary>« Article L. 6113-3, II »: a subdivision by its number alone, after a comma and at the end of the line.</summary>
    private static readonly Parser<LeadingPlace> s_bareLabel =
        from after in Here(at => at.Index > 0 && at.Previous.IsMark(',') && !at.Token.AtLineStart && at.Token.IsUpper)
        from target in s_target
        from end in Here(at => at.Token.AtLineStart)
        select new LeadingPlace(null, target);

    /// <summary>« in fine »</summary>
    private static readonly Parser<LeadingPlace> s_inFine =
        LocatorGrammar.InFine.Select(edge => new LeadingPlace(null, new Target(edge.Span, [edge])));

    /// <summary>« à Mayotte », « à Saint-Martin, dans les îles Wallis et Futuna »: up to the comma or colon after them; it never fails.</summary>
    private static readonly Parser<bool> s_territory = input =>
    {
        var at = (TokenInput)input;
        while (s_atTerritory.Contains(at.Token.Hash))
        {
            var (words, hasName) = (0, false);
            for (; at.Token.Kind == TokenKind.Word && !at.Token.AtLineStart && words < LongestTerritory; words++)
            {
                hasName |= (at.Token.Flags & TokenFlags.Capital) != TokenFlags.None;
                at = at.Next;
            }

            if (!hasName || !(at.Token.IsMark(',') || at.Token.IsMark(':')))
            {
                return new Success<bool>(false, (TokenInput)input);
            }

            if (!at.Token.IsMark(',') || !s_atTerritory.Contains(at.Next.Token.Hash) || !IsName(at.Next))
            {
                return new Success<bool>(true, at);
            }

            at = at.Next;
        }

        return new Success<bool>(false, (TokenInput)input);
    };

    /// <summary>« à Saint-Martin », « dans les îles Wallis », not « à la première phrase »: a capital is among the first words.</summary>
    private static bool IsName(TokenInput at) =>
        new[] { at.Next, at.Next.Next, at.Next.Next.Next }.Any(word =>
            word.Token.Kind == TokenKind.Word && (word.Token.Flags & TokenFlags.Capital) != TokenFlags.None);

    /// <summary>« pour l'application de l'article 5 à Mayotte, »</summary>
    private static readonly Parser<LeadingPlace> s_applied =
        from application in Words("pour", "l'", "application").Then(Particles.Of)
        from target in s_target
        from territory in s_territory
        from comma in Here(at => at.Token.IsMark(',') || at.Token.IsMark(':'))
        select new LeadingPlace(null, target);

    private static readonly Parser<LeadingPlace> s_head = FirstOf(
        s_applied,
        from point in FirstOf(Lookup(s_beside, "après"), Words("a", "la", "suite").Then(Particles.Of).Select(_ => InsertionPoint.After))
        from target in s_target
        select new LeadingPlace(point, target),
        BetweenPlaces.Parser,
        from place in Here(at => !TimeClauses.IsUnderTitle(at))
        from preposition in s_in
        from target in s_target
        select new LeadingPlace(null, target),
        s_inFine,
        s_bare,
        s_named,
        s_coordinated,
        s_bareLabel,
        s_forgotten).GuardedBy(at => !AmendingVerbs.Imperatives.Contains(at.Token.Hash), "après").Memoized();

    /// <summary>One of several places, and whether « et » is before it.</summary>
    private static readonly Parser<LeadingPlace> s_place =
        from and in Here(at => at.Index > 0 && at.Previous.Hash == s_and).Or(false)
        from head in s_head
        select and ? head with { IsCoordinated = true } : head;

    /// <summary>« Au 2° de l'article 5 est ainsi modifié : après le mot … »: the verb says nothing that the order does not.</summary>
    private static readonly Parser<bool> s_modified =
        from verb in Word("est", "sont")
        from thus in Word("ainsi")
        from modified in AnyOf(AmendingVerbs.Participles(AmendingOperation.Modify))
        from mark in FirstOf(Mark(','), Mark(':'))
        from line in Here(at => !at.Token.AtLineStart)
        select true;

    /// <summary>Between two places: a comma, « et », or a line end.</summary>
    private static readonly Parser<bool> s_separator =
        FirstOf(
            s_modified,
            Particles.And,
            Mark(':').Then(Here(at => !IsListItem(at))),
            Here(at => at.Token.AtLineStart ? !IsListItem(at) : s_beside.Contains(at.Token.Hash)));

    /// <summary>« a) Au premier alinéa » under « À l'article 5 : » is an item of the list there.</summary>
    public static bool IsListItem(TokenInput at) => at.Token.AtLineStart && at.Index > 0 && at.Previous.IsMark(':') && StatementLabel.Parser(at).WasSuccessful;

    private static readonly Parser<bool> s_comma = Flag(FirstOf(Mark(','), Mark(':')));

    /// <summary>« deux fois, », « à compter du 1er janvier 2026, »: what is said before the places; null where it is no time; it never fails.</summary>
    private static readonly Parser<TimeClause?> s_when = FirstOf(
        TimeClauses.Leading.Select(clause => (TimeClause?)clause),
        Particles.Times.Then(Mark(',')).Select(_ => (TimeClause?)null)).Or(null);

    private static readonly Parser<bool> s_end =
        from modified in Flag(s_modified)
        from comma in Flag(FirstOf(s_comma.Where(comma => comma), Particles.Pause.Where(pause => pause)))
        select true;

    private static readonly Parser<Locator> s_listedAlineas =
        (from range in RankGrammar.Range
         select Make(span => (Locator)new AlineaLocator(span, [range], Ordinal: false))).Node();

    private static readonly Parser<Locator> s_listedSentences =
        (from ranks in RankGrammar.Ranks
         from noun in Word("phrase", "phrases")
         select Make(span => (Locator)new SentenceLocator(span, SyntaxList.From(ranks)))).Node();

    private static readonly Parser<Target> s_listed =
        (from alineas in s_listedAlineas
         from sentences in (from comma in Mark(',') from sentences in s_listedSentences select sentences).Or(null!)
         select Make(span => new Target(span, sentences is null ? [alineas] : [alineas, sentences]))).Node();

    /// <summary>« Alinéas 2, 4, première phrase, 5 et 7 »: inside a list, sentences are those of the alinéa before them alone.</summary>
    private static readonly Parser<LeadingPlaces> s_list =
        from noun in Word("alinea", "alineas")
        from targets in s_listed.SeparatedBy(Particles.And)
        from end in Here(at => at.Token.AtLineStart)
        where targets.Take(targets.Length - 1).Any(target => target.Locators.Count > 1)
        select new LeadingPlaces(targets, InsertionPoint.Within);

    /// <summary>At least one place.</summary>
    public static Parser<LeadingPlaces> Some { get; } = FirstOf(
        s_list,
        from headings in Here(SharedHeading.IsAt).Or(false)
        from heads in s_place.SeparatedBy(s_separator)
        select Join(headings ? [heads[0], .. heads.Skip(1).Select(head => head with { Target = SharedHeading.Of(head.Target) })] : heads));

    /// <summary>« À l'alinéa 3, après le mot : « x », »; it never fails, and is <see cref="None"/> where no place is named.</summary>
    public static Parser<LeadingPlaces> Parser { get; } = ParserExtensions.Memoized<LeadingPlaces>(input =>
    {
        var when = s_when(input);
        var start = (TokenInput)when.Remainder;
        if (Some(start) is Success<LeadingPlaces> heads)
        {
            var rest = (TokenInput)s_end(heads.Rest).Remainder;
            return TimeClauses.Leading(rest) is Success<TimeClause> { Value: var clause } later && when.Value is null
                ? new Success<LeadingPlaces>(heads.Value.At(clause), later.Rest)
                : new Success<LeadingPlaces>(heads.Value.At(when.Value), rest);
        }

        return new Success<LeadingPlaces>(None.At(when.Value), (TokenInput)s_comma(start).Remainder);
    });

    /// <summary>Places at the end of a sentence, after what is put in: « remplacer le mot : « a » par le mot : « b » à l'alinéa 3. »; it never fails.</summary>
    public static Parser<LeadingPlaces> Last { get; } =
        (from line in Here(at => !at.Token.AtLineStart)
         from heads in Some
         from end in Here(at => at.AtEnd || at.Token.AtLineStart || at.Token.IsMark('.') || at.Token.IsMark(';'))
         select heads).Or(None);

    /// <summary>« a) dans le A ter, b) dans le C »: a list of places, each on its line with its label.</summary>
    public static Parser<LeadingPlaces> List { get; } =
        (from line in Here(at => at.Token.AtLineStart)
         from label in StatementLabel.Parser.Select(label => label.Text)
         from head in s_head
         from mark in Flag(FirstOf(Mark(','), Mark(';'), Mark('.')))
         from end in Here(at => at.Token.AtLineStart || at.AtEnd)
         select head)
             .Repeated()
             .Where(heads => !heads.IsEmpty)
             .Select(heads => new LeadingPlaces([.. heads.Select(head => head.Target)], InsertionPoint.Within));

    /// <summary>The places one by one, as they are written.</summary>
    public ImmutableArray<LeadingPlace> Places { get; init; } = [];

    /// <summary>« (deux fois) », said with the verb: how often the words occur; null where it is not said.</summary>
    public int? Times { get; init; }

    /// <summary>« à compter du 1er janvier 2026 », said with the places or the verb; null where it is not said.</summary>
    public TimeClause? When { get; init; }

    public bool IsEmpty => Targets.IsEmpty;

    /// <summary>The same places at a time.</summary>
    public LeadingPlaces At(TimeClause? when) => when is null ? this : this with { When = when };

    /// <summary>These places, and others named after the verb.</summary>
    public LeadingPlaces And(LeadingPlaces others)
    {
        var joined = others.IsEmpty ? this
            : IsEmpty ? others
            : new(Targets.AddRange(others.Targets), others.Point == InsertionPoint.Within ? Point : others.Point);
        joined = joined.At(When ?? others.When);
        return (Times ?? others.Times) is { } times ? joined with { Times = times } : joined;
    }

    private static bool IsBarePlace(TokenInput at) =>
        s_barePlaces.Contains(at.Token.Hash) || (s_bareParts.Contains(at.Token.Hash) && at.Previous.IsMark(',')) || (Numerals.Ranks.Contains(at.Token.Hash)
            && RankGrammar.Ranks(at) is { WasSuccessful: true } ranks
            && s_ranked(ranks.Remainder).WasSuccessful);

    private static readonly WordTable<bool> s_barePlaces = WordSet.Of("alinea alineas tableau intitule amendement titre chapitre section article");

    /// <summary>« Alinéa 5, tableau, ligne 3 »: parts that are named after what holds them.</summary>
    private static readonly WordTable<bool> s_bareParts = WordSet.Of("ligne lignes colonne colonnes");

    private static readonly Parser<Token> s_ranked = Word("phrase", "phrases", "ligne", "lignes", "colonne", "colonnes", "alinea", "tableau");

    /// <summary>Places as one, each in those before it where it lies in them.</summary>
    public static LeadingPlaces Join(ImmutableArray<LeadingPlace> heads)
    {
        var targets = ImmutableArray.CreateBuilder<Target>();
        InsertionPoint? beside = null;
        var edge = InsertionPoint.Within;
        foreach (var head in heads)
        {
            beside = head.Beside ?? beside;
            edge = EdgeOf(head.Target) ?? edge;
            if (targets.Count > 0 && (PlaceDepth.LiesIn(head.Target, targets[^1]) || (!head.IsCoordinated && PlaceDepth.MakesCell(head.Target, targets[^1]))))
            {
                var outer = targets[^1];
                targets[^1] = new Target(TextSpan.FromBounds(outer.Span.Start, head.Target.Span.End),
                    SyntaxList.From(outer.Locators.Concat(head.Target.Locators)))
                { Times = head.Target.Times ?? outer.Times };
            }
            else
            {
                targets.Add(head.Target);
            }
        }

        return new(targets.DrainToImmutable(), beside ?? edge) { Places = heads };
    }

    private static InsertionPoint? EdgeOf(Target target) =>
        target.Find<EdgeLocator>() is { } edge ? edge.Edge == Edge.Start ? InsertionPoint.Start : InsertionPoint.End : null;
}
