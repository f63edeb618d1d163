using System.Collections.Immutable;
using Admissibility.Parsing.Combinators;
using Admissibility.Parsing.Lexicon;
using Admissibility.Parsing.Lexing;
using Admissibility.Syntax;
using Admissibility.Text;
using Sprache;
using static Admissibility.Parsing.Combinators.Tokens;
using static Admissibility.Parsing.Lexicon.AmendingVerbs;
using static Admissibility.Parsing.ParserExtensions;

namespace Admissibility.Parsing.Grammar;

/// <summary>The passive of laws that modify laws: « Le 2° de l'article L. 752-2 est abrogé », « il est inséré un article 3 bis ainsi rédigé : ».</summary>
internal static class PassiveGrammar
{
    private static readonly Parser<Token> s_is = FirstOf(Word("est", "sont", "sera", "seront"), Forgotten.Is);

    private static readonly Parser<bool> s_adverbs = Flag(
        from adverb in Word("ainsi", "egalement", "respectivement", "aussi", "en")
        from consequence in Flag(Word("consequence"))
        select adverb);

    /// <summary>« , deux fois, », « , à la première phrase, »: between verb and predicate.</summary>
    private static readonly Parser<LeadingPlaces> s_inner = FirstOf(
        from comma in Mark(',')
        from heads in LeadingPlaces.Some
        from comma2 in Mark(',')
        select heads,
        from comma in Flag(Mark(','))
        from times in Particles.Times
        from comma2 in Flag(Mark(','))
        select LeadingPlaces.None with { Times = times },
        from comma in Flag(Mark(','))
        from adverb in Word("respectivement", "en")
        from consequence in Flag(Word("consequence"))
        from comma2 in Flag(Mark(','))
        select LeadingPlaces.None).Or(LeadingPlaces.None);

    private static readonly Parser<Content> s_contentOrBare = FirstOf(ContentGrammar.Content, ContentGrammar.Bare);

    private static readonly Parser<Token> s_deleted = AnyOf(Participles(AmendingOperation.Delete));

    private static readonly Parser<Token> s_inserted = AnyOf(Participles(AmendingOperation.Insert));

    private static readonly Parser<Token> s_restored = AnyOf(Participles(AmendingOperation.Restore));

    /// <summary>Places after the verb; it never fails.</summary>
    private static readonly Parser<LeadingPlaces> s_trailing =
        (from line in Here(at => !at.Token.AtLineStart) from heads in LeadingPlaces.Some select heads).Or(LeadingPlaces.None);

    private static readonly Parser<Predicate> s_predicate = FirstOf(
        from deleted in Flag(s_deleted.Then(Word("et")))
        from verb in AnyOf($"{Participles(AmendingOperation.Replace)} {Participles(AmendingOperation.Substitute)}")
        from inner in s_inner
        from preposition in FirstOf(Word("par"), Forgotten.By)
        from comma in s_inner
        from colon in Particles.Colon
        from content in s_contentOrBare
        from last in LeadingPlaces.Last
        select new Predicate((all, _, span) => new Replacement(span, all, content)) { Inner = inner.And(last) },

        from thus in s_adverbs
        from verb in s_deleted
        from when in TimeClauses.AfterVerb
        from trailing in s_trailing
        select new Predicate((all, _, span) => new Deletion(span, all)) { Inner = trailing.At(when) },

        from verb in AnyOf(Participles(AmendingOperation.Group))
        from preposition in Word("dans", "sous", "en")
        from content in s_contentOrBare
        select new Predicate((all, _, span) => new Insertion(span, InsertionPoint.Before, all, content)),

        from thus in Particles.Thus
        from verb in AnyOf(Participles(AmendingOperation.Complete))
        from inner in s_inner
        from preposition in FirstOf(Word("par", "d'", "avec").Select(_ => true), Here(at => Numerals.Counts.Contains(at.Token.Hash)))
        from colon in Particles.Colon
        from content in FirstOf(s_contentOrBare, ContentGrammar.ToCome)
        select new Predicate((all, _, span) => new Completion(span, all, content)) { Inner = inner },

        from thus in Particles.Thus
        from verb in AnyOf(Participles(AmendingOperation.Complete))
        from qualifier in Particles.Qualifier.Or(false)
        from colon in Particles.Colon
        from content in ContentGrammar.Bare
        select new Predicate((all, _, span) => new Completion(span, all, content)),

        from verb in AnyOf(Participles(AmendingOperation.Precede))
        from preposition in Word("par", "de", "d'", "des", "du")
        from colon in Particles.Colon
        from content in s_contentOrBare
        select new Predicate((all, _, span) => new Insertion(span, InsertionPoint.Start, all, content)),

        from thus in s_adverbs
        from verb in AnyOf(Participles(AmendingOperation.Write))
        from qualifier in FirstOf(Particles.Qualifier, Particles.Thus)
        from colon in Particles.Colon
        from content in colon ? ContentGrammar.BareLines(0) : ContentGrammar.Bare
        select new Predicate((all, _, span) => new Rewriting(span, all, content)),

        from thus in Particles.Thus
        from verb in s_restored
        from qualifier in FirstOf(Particles.Qualifier, Particles.Thus)
        from colon in Particles.Colon
        from content in colon ? ContentGrammar.BareLines(0) : ContentGrammar.Bare
        select new Predicate((all, _, span) => ListedChanges.Or(span, all, content, () => new Restoration(span, all, content))),

        from thus in Particles.Thus
        from verb in s_restored
        from end in Here(at => !Particles.Articles.Contains(at.Token.Hash))
        from wording in Flag(VersionClause.Parser)
        from except in LocatorGrammar.Exception.Or(null!)
        select new Predicate((all, _, span) => new Restoration(span, except is null ? all : Except(all, except), null)),

        from thus in s_adverbs
        from verb in AnyOf(Participles(AmendingOperation.Modify))
        from qualifier in FirstOf(Particles.Qualifier, Particles.Thus)
        from colon in Mark(':')
        from content in ContentGrammar.Bare
        select new Predicate((all, _, span) => ListedChanges.Or(span, all, content, () => new Rewriting(span, all, content))),

        from thus in Particles.Thus
        from verb in AnyOf(Participles(AmendingOperation.Complete))
        from qualifier in Particles.Qualifier.Or(false)
        from colon in Mark(':')
        from line in Here(at => at.Token.AtLineStart && !LineOpening.SaysChange(at.Stream.Tokens, at.Index) && !StatementOpening.IsAt(at))
        from content in FirstOf(ContentGrammar.Content, ContentGrammar.BareLines(0))
        select new Predicate((all, _, span) => new Completion(span, all, content)),

        from thus in s_adverbs
        from verb in AnyOf($"{Participles(AmendingOperation.Modify)} {Participles(AmendingOperation.Complete)}")
        from qualifier in FirstOf(Particles.Qualifier, Particles.Thus)
        from note in Flag(Mark('(').Then(Parenthesis.Rest))
        from colon in FirstOf(Mark(':').Select(_ => true), Here(at => at.Token.AtLineStart && !at.AtEnd))
        select new Predicate((all, _, span) => new Modification(span, all, [])));

    /// <summary>« Il », « Elles »: the pronoun that introduces the list.</summary>
    private static readonly Parser<ImmutableArray<Target>> s_pronoun =
        from pronoun in Word("il", "elle", "ils", "elles")
        from verb in Here(at => s_is(at).WasSuccessful)
        select ImmutableArray<Target>.Empty;

    /// <summary>« 2° Est complété par une phrase ainsi rédigée : … »: an item of a list, whose subject is above it.</summary>
    private static readonly Parser<ImmutableArray<Target>> s_unnamed =
        from verb in Here(at => s_is(at).WasSuccessful && IsAtHead(at) && !(s_deleted(at.Next).WasSuccessful && at.Next.Next.Token.Kind == TokenKind.Word))
        select ImmutableArray<Target>.Empty;

    /// <summary>Whether nothing but a label is before a word on its line.</summary>
    private static bool IsAtHead(TokenInput at) =>
        at.Token.AtLineStart || (at.Index > 0 && at.Previous.Kind == TokenKind.Mark && !at.Previous.IsMark(',') && !at.Previous.IsMark(':'));

    /// <summary>« les dispositions de l'article 5 sont rétablies », « sont abrogées »: nothing but the article.</summary>
    private static readonly Parser<ImmutableArray<Target>> s_dispositions =
        from determiner in Particles.Determiner
        from noun in Exactly("dispositions")
        from of in Particles.Of
        from targets in LocatorGrammar.Targets
        from verb in Here(at => s_is(at) is { WasSuccessful: true } verb && Changes.Contains(((TokenInput)s_adverbs(verb.Remainder).Remainder).Token.Hash))
        select targets;

    /// <summary>« l'article 5 est abrogé », « il est complété par … »</summary>
    private static readonly Parser<ImperativeClause> s_subjectVerb =
        from subject in FirstOf(s_pronoun, s_unnamed, s_dispositions, LocatorGrammar.Targets)
        from times in Flag(from comma in Particles.Comma from times in Particles.Times select times)
        from comma in Particles.Comma
        from verb in s_is
        from inner in s_inner
        from predicate in s_predicate
        from again in (from open in Here(at => at.Token.IsMark('(')) from times in Particles.Times select times).Or(0)
        from when in TimeClauses.Last
        select new ImperativeClause(again == 0 ? subject : [.. subject.Select(target => target with { Times = again })], predicate.Make)
        {
            Inner = inner.And(predicate.Inner).At(when ?? predicate.Inner.When),
        };

    /// <summary>« le tableau est ainsi modifié : » and its lines, without quotation marks and without labels.</summary>
    private static readonly Parser<ImperativeClause> s_tableLines =
        from subject in LocatorGrammar.Targets
        where subject[^1].Find<TableLocator>() is not null
        from verb in s_is
        from thus in s_adverbs
        from modified in Word("modifie", "redige", "remplace")
        from qualifier in FirstOf(Particles.Qualifier, Particles.Thus)
        from colon in Mark(':')
        from list in Here(at => !StatementLabel.Parser(at).WasSuccessful)
        from content in ContentGrammar.BareLines(0)
        select new ImperativeClause(subject, (all, _, span) => ListedChanges.Or(span, all, content, () => new Rewriting(span, all, content)));

    /// <summary>« 1° L'article L. 3 du code de commerce ; », under « Sont abrogés : »</summary>
    private static readonly Parser<Listed> s_listedTargets =
        from line in Here(at => at.Token.AtLineStart)
        from label in StatementLabel.Parser.Select(label => label.Text)
        from targets in LocatorGrammar.Targets
        from mark in Flag(FirstOf(Mark(';'), Mark(','), Mark('.')))
        from end in Here(at => at.Token.AtLineStart || at.AtEnd || at.Token.Kind == TokenKind.CloseQuote)
        select new Listed(targets);

    /// <summary>« Sont abrogés : », « Est supprimé l'article 5 »: the verb is first, what it deletes follows.</summary>
    private static readonly Parser<ImperativeClause> s_verbFirst =
        from verb in s_is
        from thus in s_adverbs
        from deleted in s_deleted
        from when in TimeClauses.AfterVerb
        from comma in Particles.Comma
        from colon in Particles.Colon
        from targets in FirstOf(
            Here(at => !at.Token.AtLineStart).Then(LocatorGrammar.Targets),
            s_listedTargets.Repeated().Where(items => !items.IsEmpty).Select(items => ImmutableArray.CreateRange(items.SelectMany(item => item.Targets))))
        select new ImperativeClause(targets, (all, _, span) => new Deletion(span, all)) { Inner = LeadingPlaces.None.At(when) };

    /// <summary>« la numérotation des alinéas suivants est modifiée en conséquence »</summary>
    private static readonly Parser<ImperativeClause> s_numbering =
        from numbering in ImperativeGrammar.Numbering
        from verb in s_is
        from thus in s_adverbs
        from modified in AnyOf($"{Participles(AmendingOperation.Modify)} {Participles(AmendingOperation.Adapt)}")
        from consequence in Flag(Words("en", "consequence"))
        select new ImperativeClause(numbering, (all, _, span) => new Renumbering(span, all, []));

    /// <summary>« et comprenant les articles L. 3 à L. 5 », after a heading; it never fails.</summary>
    private static readonly Parser<bool> s_comprising = Flag(
        from and in Particles.And.Or(false)
        from verb in Word("comprenant", "comprend", "regroupant")
        from articles in LocatorGrammar.Targets
        select true);

    /// <summary>« il est inséré un alinéa ainsi rédigé : », « sont insérés les mots : », « est rétabli un II ainsi rédigé : »</summary>
    private static readonly Parser<ImperativeClause> s_insertion =
        from it in Flag(Word("il"))
        from verb in s_is
        from thus in s_adverbs
        from inner in s_inner
        from inserted in FirstOf(s_inserted, s_restored)
        from tooMany in Flag(Forgotten.TooMany)
        from inner2 in s_inner
        from body in FirstOf(
            from colon in Particles.Colon
            from content in s_contentOrBare
            from articles in s_comprising
            select (Content: content, Trailing: LeadingPlaces.None),
            from trailing in s_trailing
            from comma in Particles.Comma
            from colon in Particles.Colon
            from content in FirstOf(s_contentOrBare, ContentGrammar.Announced(LeadingPlaces.Some).Select(announced => announced.Content),
                ContentGrammar.AdditionalArticle, ContentGrammar.ToCome)
            select (Content: content, Trailing: trailing))
        select new ImperativeClause([], (all, point, span) => new Insertion(span, point, all, body.Content)) { Inner = inner.And(inner2).And(body.Trailing) };

    /// <summary>« les mots : « x » sont insérés », « un alinéa ainsi rédigé : … est ajouté »</summary>
    private static readonly Parser<ImperativeClause> s_contentVerb =
        from content in ContentGrammar.Signed
        from comma in Particles.Comma
        from verb in s_is
        from thus in s_adverbs
        from inserted in s_inserted
        from trailing in s_trailing
        select new ImperativeClause([], (all, point, span) => new Insertion(span, point, all, content)) { Inner = trailing };

    /// <summary>« un nouvel alinéa est ainsi ajouté : « … » »</summary>
    private static readonly Parser<ImperativeClause> s_announcedVerb =
        from content in ContentGrammar.Announced(
            from verb in s_is
            from thus in s_adverbs
            from inserted in s_inserted
            from trailing in s_trailing
            select trailing)
        select new ImperativeClause([], (all, point, span) => new Insertion(span, point, all, content.Content)) { Inner = content.Between };

    /// <summary>« … et les mots : « c » par les mots : « d » »: the verb is that of the order before.</summary>
    private static readonly Parser<ImperativeClause> s_further =
        from subject in LocatorGrammar.Targets
        from preposition in Word("par")
        from colon in Particles.Colon
        from content in s_contentOrBare
        select new ImperativeClause(subject, (all, _, span) => new Replacement(span, all, content));

    /// <summary>« il est procédé à la même substitution au II »</summary>
    private static readonly Parser<ImperativeClause> s_repetition =
        from it in Words("il", "est", "procede")
        from preposition in Particles.To
        from operation in ImperativeGrammar.SameOperation
        from colon in Particles.Colon
        from heads in FirstOf(LeadingPlaces.Some, LeadingPlaces.List).Or(LeadingPlaces.None)
        select new ImperativeClause(heads.Targets, (all, _, span) => new Repetition(span, operation, all));

    private static readonly Parser<Token> s_becomes = AnyOf(Participles(AmendingOperation.Become));

    /// <summary>« le II devient le III », « les 3° et 4° deviennent les 4° et 5° »</summary>
    private static readonly Parser<ImperativeClause> s_renumbering =
        from subject in LocatorGrammar.Targets
        from verb in s_becomes
        from comma in Particles.Comma
        from adverb in Flag(Word("respectivement"))
        from comma2 in Particles.Comma
        from un in Flag(Word("un", "une", "des"))
        from numbers in FirstOf(
            from all in LocatorGrammar.Targets
            from end in Here(at => !s_becomes(at).WasSuccessful)
            select all,
            LocatorGrammar.Target.Select(ImmutableArray.Create))
        select new ImperativeClause(subject, (all, _, span) => new Renumbering(span, all, SyntaxList.From(numbers)));

    /// <summary>Places, then one clause or more.</summary>
    public static Parser<Instruction> Sentence { get; } =
        ImperativeClauses.Of(FirstOf(s_tableLines, s_numbering, s_verbFirst, s_subjectVerb, s_repetition, s_insertion,
        s_contentVerb, s_announcedVerb, s_renumbering), s_further);

    /// <summary>What is excepted after the verb belongs to the last place before it, which then reaches up to it.</summary>
    private static SyntaxList<Target> Except(SyntaxList<Target> targets, Locator except) =>
        targets is [.., var last]
            ? SyntaxList.From(targets.Take(targets.Count - 1).Append(new Target(TextSpan.FromBounds(last.Span.Start, except.Span.End),
                SyntaxList.From(last.Locators.Append(except)))
            { Times = last.Times }))
            : [new Target(except.Span, [except])];

    private sealed record Listed(ImmutableArray<Target> Targets);

    private sealed record Predicate(Func<SyntaxList<Target>, InsertionPoint, TextSpan, Instruction> Make)
    {
        public LeadingPlaces Inner { get; init; } = LeadingPlaces.None;
    }
}
