using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Parsing.Statements;
using Admissibility.Syntax;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.Lexicon.AmendingVerbs;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>Orders in the infinitive, as amendments give them: « À l'alinéa 3, substituer aux mots : « … » les mots : « … ». »</summary>
internal static class ImperativeGrammar
{
    private static readonly WordTable<RepeatedOperation> s_repeated = new()
    {
        {
            "substitution substitutions remplacement remplacements modification modifications redaction correction rectification",
            RepeatedOperation.Substitution },
        { "suppression suppressions", RepeatedOperation.Deletion },
        { "insertion insertions ajout ajouts completion completions", RepeatedOperation.Insertion },
        { "operation operations coordination coordinations", RepeatedOperation.Any },
    };

    /// <summary>« la même substitution »</summary>
    public static Parser<RepeatedOperation> SameOperation { get; } =
        from determiner in Flag(Word("la", "les", "le"))
        from same in Word("meme", "memes")
        from operation in Lookup(s_repeated, "substitution")
        select operation;

    private static readonly WordTable<bool> s_prepositions = WordSet.Of("a au aux dans in");

    /// <summary>« supprimer, à l'alinéa 3, … », « supprimer par deux fois … »: what is between the verb and its object.</summary>
    private static readonly Parser<LeadingPlaces> s_inner = FirstOf(
        from comma in Mark(',')
        from heads in LeadingPlaces.Some
        from comma2 in Mark(',')
        select heads,
        from mark in FirstOf(Mark(',').Select(_ => true), Here(Particles.BeginsTimes))
        from times in Particles.Times
        from comma in Particles.Comma
        select LeadingPlaces.None with { Times = times }).Or(LeadingPlaces.None);

    /// <summary>Places after all else: « … à la fin de l'article ».</summary>
    private static readonly Parser<LeadingPlaces> s_trailing =
        (from line in Here(at => !at.Token.AtLineStart) from heads in LeadingPlaces.Some select heads).Or(LeadingPlaces.None);

    /// <summary>The same between the verb and its object, with commas or without: « supprimer à l'alinéa 3 les mots ».</summary>
    private static readonly Parser<LeadingPlaces> s_loose = FirstOf(
        from preposition in Here(at => s_prepositions.Contains(at.Token.Hash))
        from heads in LeadingPlaces.Some
        select heads,
        s_inner);

    private static readonly Parser<Content> s_contentOrBare = FirstOf(ContentGrammar.Content, ContentGrammar.Bare);

    private static readonly Parser<Content> s_contentOrLine = FirstOf(ContentGrammar.Content, ContentGrammar.Bare, ContentGrammar.BareLines(1));

    private static readonly Parser<bool> s_times = Flag(from comma in Particles.Comma from times in Particles.Times select times);

    /// <summary>« Supprimer l'alinéa 5 : « … » »: what is there, quoted.</summary>
    private static readonly Parser<ImmutableArray<Target>> s_named =
        (from quotes in WordsGrammar.BareQuotes
         select Make(span => ImmutableArray.Create(new Target(span, [new WordsLocator(span, WordsKind.Other, SyntaxList.From(quotes))])))).Node();

    private static readonly Parser<Token> s_it = Word("le", "la", "les");

    private static readonly Parser<Content> s_replaceBy =
        from verb in Word("remplacer")
        from preposition in FirstOf(Word("par"), Forgotten.By)
        from colon in Particles.Colon
        from content in s_contentOrBare
        select content;

    /// <summary>« supprimer le mot : « a » et le remplacer par le mot : « b » »; the second verb may be on a line of its own.</summary>
    private static readonly Parser<Content> s_replacedBy =
        from and in FirstOf(Particles.And, Flag(FirstOf(Mark('.'), Mark(';'))).Then(Here(at => at.Token.AtLineStart && !at.AtEnd)))
        from pronoun in Flag(s_it)
        from content in s_replaceBy
        select content;

    private static readonly Parser<ImperativeClause> s_delete =
        from verb in AnyOf(Infinitives(AmendingOperation.Delete))
        from inner in s_loose
        from colon in Particles.Colon
        from targets in LocatorGrammar.Targets
        from colon2 in Particles.Colon
        from named in s_named.Or([])
        from times in s_times
        from content in s_replacedBy.Or(null!)
        select new ImperativeClause(targets.AddRange(named), (all, _, span) =>
            content is null ? new Deletion(span, all) : new Replacement(span, all, content))
        { Inner = inner };

    /// <summary>« Suppression de l'alinéa 8. »</summary>
    private static readonly Parser<ImperativeClause> s_suppression =
        from noun in AnyOf(Nouns(AmendingOperation.Delete))
        from of in Particles.Of
        from targets in LocatorGrammar.Targets
        select new ImperativeClause(targets, (all, _, span) => new Deletion(span, all));

    private static readonly Parser<ImperativeClause> s_substitute =
        from verb in AnyOf(Infinitives(AmendingOperation.Substitute))
        from inner in s_inner
        from preposition in Particles.To
        from targets in LocatorGrammar.Target.SeparatedBy(Particles.And.Then(Particles.To))
        from pause in Particles.Pause
        from instead in Flag(Word("par", "inserer"))
        from content in s_contentOrBare
        from last in LeadingPlaces.Last
        select new ImperativeClause(targets, (all, _, span) => new Replacement(span, all, content)) { Inner = inner.And(last) };

    /// <summary>
    /// « substituer l'alinéa 20 par l'alinéa suivant », « substituer le taux : « 30 % » le taux : « 50 % » »: in this order, what is removed first, then what
    /// is inserted.
    /// </summary>
    private static readonly Parser<ImperativeClause> s_substituteBare =
        from verb in AnyOf(Infinitives(AmendingOperation.Substitute))
        from inner in s_inner
        from colon in Particles.Colon
        from targets in LocatorGrammar.Targets
        from pause in Particles.Pause
        from instead in Flag(Word("par"))
        from colon2 in Particles.Colon
        from content in s_contentOrBare
        from last in LeadingPlaces.Last
        select new ImperativeClause(targets, (all, _, span) => new Replacement(span, all, content)) { Inner = inner.And(last) };

    private static readonly Parser<ImperativeClause> s_replace =
        from verb in AnyOf(Infinitives(AmendingOperation.Replace))
        from inner in s_loose
        from colon in Particles.Colon
        from targets in LocatorGrammar.Targets
        from named in (from mark in Mark(':') from named in s_named select named).Or([])
        from times in s_times
        from trailing in s_trailing
        from comma in Particles.Comma
        from preposition in FirstOf(Word("par"), Forgotten.By)
        from colon2 in Particles.Colon
        from content in s_contentOrLine
        from last in LeadingPlaces.Last
        select new ImperativeClause(targets.AddRange(named), (all, _, span) => new Replacement(span, all, content)) { Inner = inner.And(trailing).And(last) };

    /// <summary>« à chaque occurrence du mot : « a », le remplacer par le mot : « b » »: what is removed is named before.</summary>
    private static readonly Parser<ImperativeClause> s_replaceIt =
        from pronoun in s_it
        from content in s_replaceBy
        select new ImperativeClause([], (all, _, span) => new Replacement(span, all, content));

    /// <summary>« l'article suivant : » at the end of its line, after which the article is without quotation marks.</summary>
    private static readonly Parser<Content> s_articleToCome =
        from content in ContentGrammar.AdditionalArticle
        from line in Here(at => at.Token.AtLineStart && at.Token.Kind != TokenKind.OpenQuote)
        select content;

    private static readonly Parser<ImperativeClause> s_insert =
        from verb in AnyOf(Infinitives(AmendingOperation.Insert))
        from inner in FirstOf(s_inner.Where(heads => !heads.IsEmpty || heads.Times is not null), s_trailing)
        from comma in Particles.Comma
        from colon in Particles.Colon
        from content in FirstOf(
            s_articleToCome.Select(content => (Content: content, Between: LeadingPlaces.None)),
            ContentGrammar.Content.Select(content => (Content: content, Between: LeadingPlaces.None)),
            ContentGrammar.Bare.Select(content => (Content: content, Between: LeadingPlaces.None)),
            ContentGrammar.Announced(LeadingPlaces.Some),
            ContentGrammar.AdditionalArticle.Select(content => (Content: content, Between: LeadingPlaces.None)))
        from trailing in s_trailing
        select new ImperativeClause([], (all, point, span) =>
            new Insertion(span, point, all, content.Content))
        { Inner = inner.And(content.Between).And(trailing) };

    /// <summary>« ajout d'un alinéa ainsi rédigé : « … » »</summary>
    private static readonly Parser<ImperativeClause> s_addition =
        from noun in AnyOf(Nouns(AmendingOperation.Insert))
        from of in Particles.Of
        from content in FirstOf(ContentGrammar.Content, ContentGrammar.AdditionalArticle)
        select new ImperativeClause([], (all, point, span) => new Insertion(span, point, all, content));

    private static readonly Parser<ImperativeClause> s_complete =
        from verb in AnyOf(Infinitives(AmendingOperation.Complete))
        from thus in Particles.Thus
        from inner in s_loose
        from targets in LocatorGrammar.Targets.Or([])
        from inner2 in s_inner
        from comma in Particles.Comma
        from preposition in Flag(FirstOf(Word("par", "avec"), Forgotten.By))
        from qualifier in Particles.Qualifier.Or(false)
        from colon in Particles.Colon
        from content in colon ? s_contentOrLine : s_contentOrBare
        select new ImperativeClause(targets, (all, _, span) => new Completion(span, all, content)) { Inner = inner.And(inner2) };

    /// <summary>« faire précéder cet article d'une division additionnelle ainsi rédigée : »</summary>
    private static readonly Parser<ImperativeClause> s_precede =
        from verb in Words("faire", "preceder")
        from inner in s_inner
        from targets in LocatorGrammar.Targets
        from preposition in Word("par", "de", "d'", "du", "des")
        from content in FirstOf(ContentGrammar.Content, ContentGrammar.AdditionalArticle)
        select new ImperativeClause(targets, (all, _, span) => new Insertion(span, InsertionPoint.Before, all, content)) { Inner = inner };

    /// <summary>« commencer la phrase par les mots : « … » »: at its start.</summary>
    private static readonly Parser<ImperativeClause> s_begin =
        from verb in AnyOf(Infinitives(AmendingOperation.Begin))
        from targets in LocatorGrammar.Targets.Or([])
        from preposition in Word("par")
        from colon in Particles.Colon
        from content in s_contentOrLine
        select new ImperativeClause(targets, (all, point, span) =>
            new Insertion(span, point is InsertionPoint.Before or InsertionPoint.After ? point : InsertionPoint.Start, all, content));

    /// <summary>« et ajouter deux phrases »: the quoted text is longer than what it replaces; it never fails.</summary>
    private static readonly Parser<bool> s_andMore = Flag(
        from and in Word("et")
        from verb in Word("ajouter", "inserer")
        from determiner in Particles.Determiner
        from count in Number(Numerals.Counts)
        from noun in Word("phrase", "phrases", "alinea", "alineas")
        select true);

    /// <summary>« faire précéder cet article de la mention : « I. – » »: at its start.</summary>
    private static readonly Parser<ImperativeClause> s_precedeWords =
        from verb in Words("faire", "preceder")
        from target in (from link in LocatorGrammar.Link select Make(span => new Target(span, [link]))).Node()
        from preposition in Word("de", "d'", "du", "des")
        from content in ContentGrammar.Quoted
        select new ImperativeClause([target], (all, _, span) => new Insertion(span, InsertionPoint.Start, all, content));

    private static readonly Parser<ImperativeClause> s_rewrite =
        from also in Flag(Words("modifier", "et"))
        from verb in AnyOf(Infinitives(AmendingOperation.Write))
        from qualifier in Particles.Qualifier.Or(false)
        from thus in Particles.Thus
        from inner in s_inner
        from targets in LocatorGrammar.Targets
        from more in s_andMore
        from qualifier2 in FirstOf(Particles.Qualifier, Particles.Thus)
        from colon in Particles.Colon
        from content in ContentGrammar.BareLines(LinesOf(targets))
        select new ImperativeClause(targets, (all, _, span) => new Rewriting(span, all, content)) { Inner = inner };

    private static readonly Parser<ImperativeClause> s_restore =
        from verb in AnyOf(Infinitives(AmendingOperation.Restore))
        from thus in Particles.Thus
        from inner in s_inner
        from targets in LocatorGrammar.Targets
        from comma in Particles.Comma
        from qualifier in FirstOf(Particles.Qualifier, Particles.Thus)
        from colon in Particles.Colon
        from content in (colon || qualifier ? ContentGrammar.BareLines(LinesOf(targets)) : ContentGrammar.Bare).Or(null!)
        select new ImperativeClause(targets, (all, _, span) => new Restoration(span, all, content)) { Inner = inner };

    private static readonly Parser<ImperativeClause> s_repeat =
        from verb in FirstOf(
            from verb in AnyOf(Infinitives(AmendingOperation.Repeat))
            from preposition in Flag(Particles.To)
            from operation in SameOperation
            select operation,
            Word("faire", "proceder").Then(Words("de", "meme")).Select(_ => RepeatedOperation.Any))
        from colon in Particles.Colon
        from targets in FirstOf(LeadingPlaces.Some, LeadingPlaces.List).Or(LeadingPlaces.None)
        select new ImperativeClause(targets.Targets, (all, _, span) => new Repetition(span, verb, all));

    /// <summary>« compléter par les mêmes mots l'alinéa 12 »</summary>
    private static readonly Parser<ImperativeClause> s_completeAlike =
        from verb in AnyOf(Infinitives(AmendingOperation.Complete))
        from same in Word("par").Then(Word("les", "le", "la")).Then(Word("memes", "meme")).Then(Word("mots", "mot", "phrase", "phrases", "alinea", "alineas"))
        from targets in LocatorGrammar.Targets
        select new ImperativeClause(targets, (all, _, span) => new Repetition(span, RepeatedOperation.Insertion, all));

    /// <summary>« Modifier ainsi l'alinéa 3 : »: what follows in its list belongs to it, and is joined by <see cref="StatementParser"/>.</summary>
    private static readonly Parser<ImperativeClause> s_modify =
        from verb in AnyOf(Infinitives(AmendingOperation.Modify))
        from qualifier in Particles.Qualifier.Or(false)
        from thus in Particles.Thus
        from targets in LocatorGrammar.Targets
        from qualifier2 in FirstOf(Particles.Qualifier, Particles.Thus)
        from colon in FirstOf(Mark(':').Select(_ => true), Here(at => at.Token.AtLineStart))
        from content in ContentGrammar.Bare.Or(null!)
        select new ImperativeClause(targets, (all, _, span) => content is null ? new Modification(span, all, []) : new Rewriting(span, all, content));

    /// <summary>« Modifier l'alinéa 3, supprimer le mot : « a » »: the verb says nothing that the order does not.</summary>
    private static readonly Parser<ImperativeClause> s_modifyBy =
        from verb in AnyOf(Infinitives(AmendingOperation.Modify))
        from thus in Particles.Thus
        from targets in LocatorGrammar.Targets
        from mark in FirstOf(Mark(','), Mark(':'), Word("et"))
        from line in Here(at => !at.Token.AtLineStart && Imperatives.Contains(at.Token.Hash))
        from order in Here(_ => true).Then(input => Sentence!(input))
        select new ImperativeClause(targets, (all, _, span) => new Modification(span, all, [order]));

    /// <summary>« la numérotation des alinéas suivants »</summary>
    public static Parser<ImmutableArray<Target>> Numbering { get; } =
        from determiner in Particles.Determiner
        from noun in Word("numerotation", "numeration")
        from targets in Particles.Of.Then(LocatorGrammar.Targets).Or([])
        from following in Flag(Word("suivants", "suivantes"))
        select targets;

    /// <summary>« modifier la numérotation des alinéas »</summary>
    private static readonly Parser<ImperativeClause> s_renumber =
        from verb in AnyOf($"{Infinitives(AmendingOperation.Modify)} {Infinitives(AmendingOperation.Adapt)}")
        from numbering in Numbering
        from consequence in Flag(Words("en", "consequence"))
        select new ImperativeClause(numbering, (all, _, span) => new Renumbering(span, all, []));

    private static readonly WordTable<Parser<ImperativeClause>> s_byVerb = new()
    {
        { Infinitives(AmendingOperation.Delete), s_delete },
        { Nouns(AmendingOperation.Delete), s_suppression },
        { Nouns(AmendingOperation.Insert), s_addition },
        { Infinitives(AmendingOperation.Substitute), FirstOf(s_substitute, s_substituteBare) },
        { Infinitives(AmendingOperation.Replace), s_replace },
        { Infinitives(AmendingOperation.Insert), s_insert },
        { Infinitives(AmendingOperation.Complete), FirstOf(s_complete, s_completeAlike) },
        { Infinitives(AmendingOperation.Write), s_rewrite },
        { Infinitives(AmendingOperation.Restore), s_restore },
        { Infinitives(AmendingOperation.Repeat), s_repeat },
        { Infinitives(AmendingOperation.Precede), FirstOf(s_precedeWords, s_precede, s_repeat) },
        { Infinitives(AmendingOperation.Modify), FirstOf(s_renumber, s_modifyBy, s_modify, s_rewrite) },
        { Infinitives(AmendingOperation.Adapt), s_renumber },
        { Infinitives(AmendingOperation.Begin), s_begin },
    };

    private static readonly Parser<ImperativeClause> s_verb = ByWord(s_byVerb, s_replaceIt);

    /// <summary>« … et aux mots : « c » les mots : « d » », « et le mot : « c » par le mot : « d » »: the verb is that of the order before.</summary>
    private static readonly Parser<ImperativeClause> s_further = FirstOf(
        from preposition in Particles.To
        from targets in LocatorGrammar.Target.SeparatedBy(Particles.And.Then(Particles.To))
        from comma in Particles.Comma
        from content in FirstOf(ContentGrammar.Content, ContentGrammar.Bare)
        select new ImperativeClause(targets, (all, _, span) => new Replacement(span, all, content)),
        from times in Particles.Times.Or(0)
        from targets in LocatorGrammar.Targets
        from comma in Particles.Comma
        from preposition in FirstOf(Word("par"), Forgotten.By)
        from colon in Particles.Colon
        from content in s_contentOrLine
        select new ImperativeClause(times == 0 ? targets : [.. targets.Select(target => target with { Times = times })], (all, _, span) =>
            new Replacement(span, all, content)));

    /// <summary>Places, then one or more orders.</summary>
    public static Parser<Instruction> Sentence { get; } = ImperativeClauses.Of(s_verb, s_further);

    /// <summary>« Modifier ainsi les crédits des programmes : » and its table, to the end.</summary>
    public static Parser<Instruction> Credits { get; } =
        (from verb in Word("modifier")
         from thus in FirstOf(Words("comme", "suit").Select(_ => true), Particles.Thus)
         from determiner in Word("les")
         from credits in FirstOf(
             Words("credits", "des").Then(Word("programmes", "missions", "comptes")),
             Words("autorisations", "d'", "engagement"),
             Words("credits", "de", "paiement"))
         from table in ToEnd
         select Make(span => (Instruction)new CreditsChange(span))).Node();

    /// <summary>How many lines a rewritten target has: one for an alinéa or what is in it, as many as there are for an article.</summary>
    private static int LinesOf(ImmutableArray<Target> targets) => targets switch
    {
        [var target] when target.Find<TableLocator>() is not null => 0,
        [var target] when target.Find<EdgeLocator>() is not null || target.Find<SentenceLocator>() is not null || target.Find<WordsLocator>() is not null => 1,
        [var target] when target.Find<AlineaLocator>() is { } alinea && IsSingle(alinea) => 1,
        _ => 0,
    };

    private static bool IsSingle(AlineaLocator alinea) =>
        alinea.Numbers.Count == 0 ? true : alinea.Numbers.Count == 1 && alinea.Numbers[0].From == alinea.Numbers[0].To;

    private static Parser<bool> ToEnd => input =>
    {
        var at = (TokenInput)input;
        while (!at.AtEnd)
        {
            at = at.Next;
        }

        return new Success<bool>(true, at);
    };
}
