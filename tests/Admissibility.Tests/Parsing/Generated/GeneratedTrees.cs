using Admissibility.Bills;
using Admissibility.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Admissibility.Tests.Parsing.Generated;

/// <summary>Random trees of amendments: operations, places, quoted texts, groups with labels, gages. Spans are left empty.</summary>
internal static class GeneratedTrees
{
    private static readonly string[] s_romans = ["I", "II", "III", "IV", "V"];

    private static readonly string[] s_numbers = ["1°", "2°", "3°", "4°"];

    private static readonly string[] s_letters = ["a", "b"];

    private static Gen<Quotation> Phrase =>
        Gen.Elements("pain", "four à bois", "farine complète", "dix jours", "la boulangerie, le fournil", "n’est pas", "1er janvier 2027", "20 %")
            .Select(Quote);

    private static Gen<Quotation> Paragraph =>
        Gen.Elements(
            "Le pain est rond.",
            "Un four à bois est allumé chaque matin.",
            "Les farines complètes et les levains, à égalité.",
            "Nul n’est tenu de pétrir.").Select(Quote);

    private static Quotation Quote(string text) => new(default, text, Closed: true);

    private static Gen<NumberRange> Range =>
        Gen.Choose(1, 30).Zip(Gen.Choose(0, 3)).Select(pair => new NumberRange(pair.Item1, pair.Item1 + (pair.Item2 < 2 ? 0 : pair.Item2)));

    private static Gen<NumberRange> Rank =>
        Gen.Elements(
            NumberRange.Single(1),
            NumberRange.Single(2),
            NumberRange.Single(3),
            NumberRange.Single(21),
            NumberRange.Single(-1),
            new(1, 2),
            new(-2, -1),
            new(2, 4));

    private static Gen<Locator> Alinea => Gen.OneOf(
        Range.Select(range => (Locator)new AlineaLocator(default, [range], Ordinal: false)),
        Range.Two().Select(pair => (Locator)new AlineaLocator(default, [pair.Item1, pair.Item2], Ordinal: false)),
        Gen.Constant((Locator)new AlineaLocator(default, [], Ordinal: false, Demonstrative.This)));

    private static Gen<Locator> RankedAlinea => Rank.Select(rank => (Locator)new AlineaLocator(default, [rank], Ordinal: true));

    private static Gen<Locator> Sentence => Rank.Select(rank => (Locator)new SentenceLocator(default, [rank]));

    private static Gen<Locator> Roman => Gen.Elements("I", "II", "III bis", "IV").Select(Label);

    private static Gen<Locator> Numbered => Gen.OneOf(
        Gen.Elements("1°", "2°", "3° bis").Select(Label),
        Gen.Constant((Locator)new SubdivisionLocator(default, [new("1°", "3°")])),
        Gen.Constant((Locator)new SubdivisionLocator(default, [new("1°", null), new("4°", null)])));

    private static Gen<Locator> Letter => Gen.Elements("a", "b", "c bis").Select(Label);

    private static Locator Label(string label) => new SubdivisionLocator(default, [new(label, null)]);

    private static Gen<Locator> BillArticle => Gen.OneOf(
        Gen.Elements("5", "3 bis", "1er", "12 ter B").Select(Article),
        Gen.Constant((Locator)new ArticleLocator(default, [], Demonstrative.This)),
        Gen.Constant((Locator)new ArticleLocator(default, [new(Number("3"), null), new(Number("4"), null)])));

    private static Gen<Locator> LawArticle => Gen.Elements("L. 752-2", "L. 1111-4-1", "R. 12", "209 B", "5").Select(Article);

    private static Locator Article(string number) => new ArticleLocator(default, [new(Number(number), null)]);

    private static ArticleNumber Number(string text) => ArticleNumber.TryParse(text, out var number) ? number : throw new FormatException(text);

    private static Gen<Locator> Law => Gen.Elements(
        new LawReference(default, LawKind.Code, "code de commerce"),
        new LawReference(default, LawKind.Code, "code général des impôts"),
        new LawReference(default, LawKind.Law, "n° 2005-102") { Date = "11 février 2005" },
        new LawReference(default, LawKind.Same, ""),
        new LawReference(default, LawKind.ThisLaw, "")).Select(law => (Locator)new LawLocator(default, law));

    private static Gen<Locator> Words => Gen.OneOf(
        Phrase.Select(phrase => Quoted(WordsKind.Words, phrase)),
        Phrase.Select(phrase => Quoted(WordsKind.Word, phrase)),
        Phrase.Two().Select(pair => Quoted(WordsKind.Words, pair.Item1, pair.Item2)),
        Gen.Constant(Quoted(WordsKind.Year, Quote("2025"))),
        Gen.Constant(Quoted(WordsKind.Rate, Quote("20 %"))),
        Phrase.Zip(Gen.Elements(NumberRange.Single(1), NumberRange.Single(2), NumberRange.Single(-1), new(1, 2)))
            .Select(pair => new WordsLocator(default, WordsKind.Words, [pair.Item1], pair.Item2))).Select(words => (Locator)words);

    private static WordsLocator Quoted(WordsKind kind, params Quotation[] quotations) => new WordsLocator(default, kind, [.. quotations]);

    /// <summary>Some links out of these, in their order, at least one.</summary>
    private static Gen<Locator[]> Chain(params Gen<Locator>[] links) =>
        from kept in Gen.Choose(1, (1 << links.Length) - 1)
        from made in Gen.CollectToArray(links)
        select made.Where((_, index) => ((kept >> index) & 1) != 0).ToArray();

    /// <summary>A place in a bill: « la première phrase de l’alinéa 3 », « le 2° du I de l’article 5 ».</summary>
    private static Gen<Locator[]> BillPlace => Gen.OneOf(
        Chain(Sentence, Alinea),
        Chain(RankedAlinea, Numbered, Roman, BillArticle),
        Chain(Sentence, Letter, Numbered, Roman));

    /// <summary>A place in a law in force.</summary>
    private static Gen<Locator[]> LawPlace =>
        from inner in Chain(Sentence, RankedAlinea, Letter, Numbered, Roman)
        from article in LawArticle
        from law in Law
        from isWhole in Gen.Elements(true, false, false)
        select isWhole ? new[] { article, law } : [.. inner, article, law];

    /// <summary>A place in what is being modified already.</summary>
    private static Gen<Locator[]> InnerPlace => Chain(Sentence, RankedAlinea, Letter, Numbered, Roman);

    private static Target Target(params Locator[] locators) => new(default, SyntaxList.From(locators));

    private static Gen<Target> Named(Gen<Locator[]> place) => place.Select(Target);

    private static Gen<Target> WordsIn(Gen<Locator[]> place) => place.Zip(Words).Select(pair => Target([.. pair.Item1, pair.Item2]));

    private static Gen<Content> ContentOfWords => Phrase.Select(phrase => new Content(default, ContentKind.Words, null, [phrase]));

    private static Gen<Content> Text =>
        Gen.OneOf(Paragraph.ArrayOf(1).Select(Joined), Paragraph.ArrayOf(2).Select(Joined), QuotedLaw)
            .Select(quotation => new Content(default, ContentKind.Text, null, [quotation]));

    /// <summary>A text that modifies a law, quoted; its own quotations are inside.</summary>
    private static Gen<Quotation> QuotedLaw => Gen.OneOf(
        WordsIn(LawPlace).Select(target => (Instruction)new Deletion(default, [target])),
        WordsIn(LawPlace).Zip(ContentOfWords).Select(pair => (Instruction)new Replacement(default, [pair.Item1], pair.Item2)))
        .Select(change => Quote(AmendmentWriter.WriteArticle(new DispositifSyntax(default, [change]))) with { Law = [change] });

    private static Gen<Content> Block => Gen.OneOf(
        Paragraph.Zip(Gen.Elements<int?>(null, 1)).Select(pair => new Content(default, ContentKind.Alinea, pair.Item2, [pair.Item1])),
        Paragraph.Zip(Gen.Elements<int?>(null, 1)).Select(pair => new Content(default, ContentKind.Sentence, pair.Item2, [pair.Item1])),
        Paragraph.Two().Select(pair => new Content(default, ContentKind.Alinea, 2, [Joined(pair.Item1, pair.Item2)])));

    private static Quotation Joined(params Quotation[] paragraphs) => Quote(string.Join('\n', paragraphs.Select(paragraph => paragraph.Text)));

    /// <summary>What both moods can say of a place.</summary>
    private static Gen<Instruction> Change(Gen<Locator[]> place) => Gen.OneOf(
        Named(place).Select(target => (Instruction)new Deletion(default, [target])),
        WordsIn(place).Select(target => (Instruction)new Deletion(default, [target])),
        Named(place).Zip(Text).Select(pair => (Instruction)new Rewriting(default, [pair.Item1], pair.Item2)),
        WordsIn(place).Zip(ContentOfWords).Select(pair => (Instruction)new Replacement(default, [pair.Item1], pair.Item2)),
        Named(place).Zip(Block).Select(pair => (Instruction)new Replacement(default, [pair.Item1], pair.Item2)),
        WordsIn(place)
            .Zip(ContentOfWords)
            .Zip(Gen.Elements(InsertionPoint.After, InsertionPoint.Before))
            .Select(pair => (Instruction)new Insertion(default, pair.Item2, [pair.Item1.Item1], pair.Item1.Item2)),
        Named(place)
            .Zip(Block)
            .Zip(Gen.Elements(InsertionPoint.After, InsertionPoint.Before))
            .Select(pair => (Instruction)new Insertion(default, pair.Item2, [pair.Item1.Item1], pair.Item1.Item2)),
        place.Zip(ContentOfWords).Zip(Gen.Elements(Edge.Start, Edge.End)).Select(pair =>
            (Instruction)new Insertion(default, pair.Item2 == Edge.Start ? InsertionPoint.Start : InsertionPoint.End, [Target([new EdgeLocator(default, pair.Item2), .. pair.Item1.Item1])], pair.Item1.Item2)),
        Named(place).Zip(Gen.OneOf(ContentOfWords, Block)).Select(pair => (Instruction)new Completion(default, [pair.Item1], pair.Item2)));

    private static Gen<Instruction> Order => Gen.OneOf(
        Change(BillPlace),
        Change(BillPlace),
        Named(Chain(Sentence, Alinea)).Two().Select(pair => (Instruction)new Deletion(default, [pair.Item1, pair.Item2])),
        Named(BillPlace).Zip(Text).Select(pair => (Instruction)new Restoration(default, [pair.Item1], pair.Item2)),
        Named(BillPlace)
            .Zip(Gen.Elements(RepeatedOperation.Substitution, RepeatedOperation.Deletion))
            .Select(pair => (Instruction)new Repetition(default, pair.Item2, [pair.Item1])));

    private static Gen<Instruction> LawChange => Gen.OneOf(
        Change(LawPlace),
        Group(LawPlace, Gen.OneOf(Change(InnerPlace), Group(Chain(Numbered, Roman), Change(Chain(Sentence, RankedAlinea)), s_letters)), s_numbers),
        Roman.Two().Zip(LawArticle).Select(pair => (Instruction)new Renumbering(default, [Target(pair.Item1.Item1, pair.Item2)], [Target(pair.Item1.Item2)])));

    private static Gen<Instruction> Group(Gen<Locator[]> place, Gen<Instruction> item, string[] labels) =>
        from target in Named(place)
        from items in item.ArrayOf(2)
        select (Instruction)new Modification(default, [target], SyntaxList.From(items.Select((child, index) => child with { Label = labels[index] })));

    private static Gen<Instruction> Gage => Gen.Constant((Instruction)new GageClause(default, GageObject.Loss, default, InFull: true, default));

    /// <summary>Orders to change a bill.</summary>
    public static Gen<DispositifSyntax> Orders => Dispositif(Order, canFollow: true);

    /// <summary>The text of an article that modifies laws.</summary>
    public static Gen<DispositifSyntax> Articles => Dispositif(LawChange, canFollow: false);

    private static Gen<DispositifSyntax> Dispositif(Gen<Instruction> instruction, bool canFollow) =>
        from first in instruction
        from more in instruction.ArrayOf().Resize(3)
        from gage in Gage.ArrayOf().Resize(1)
        from follows in Gen.Elements(true, false)
        let all = (Instruction[])[first, .. more.Select(further => further with { IsConsequence = canFollow && follows }), .. gage]
        select new DispositifSyntax(
            default, SyntaxList.From(all.Length == 1 ? all : all.Take(s_romans.Length).Select((item, index) => item with { Label = s_romans[index] })));
}
