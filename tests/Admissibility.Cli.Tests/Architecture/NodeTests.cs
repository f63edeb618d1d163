using System.Reflection;
using Admissibility.Amendments;
using Admissibility.Consolidation;
using Admissibility.Parsing;
using Admissibility.Reporting;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Cli.Tests.Architecture;

/// <summary>A kind of instruction is known wherever kinds are distinguished: each test names the one forgotten.</summary>
public class NodeTests
{
    private const string Article = """
        Le pain est vendu entier. Le four est ouvert.
        (Supprimé)
        Le pain est cuit sur place.
        """;

    /// <summary>One text of each kind.</summary>
    private static readonly Dictionary<Type, string> s_texts = new()
    {
        [typeof(Deletion)] = "Supprimer l’alinéa 3 de l’amendement n° 12.",
        [typeof(Rewriting)] = "Rédiger ainsi l’alinéa 3 de l’amendement n° 12 : « Le four est fermé. »",
        [typeof(Restoration)] = "Rétablir l’alinéa 2 de l’amendement n° 12 dans la rédaction suivante : « Le four est fermé. »",
        [typeof(Replacement)] = "À l’alinéa 3 de l’amendement n° 12, substituer aux mots : « sur place » les mots : « ailleurs ».",
        [typeof(Insertion)] = "Après l’alinéa 3 de l’amendement n° 12, insérer l’alinéa suivant : « Le four est fermé. »",
        [typeof(Completion)] = "Compléter l’alinéa 3 de l’amendement n° 12 par la phrase suivante : « Le four est fermé. »",
        [typeof(Repetition)] = "Procéder à la même substitution à l’alinéa 3 de l’amendement n° 12.",
        [typeof(Modification)] = "Modifier ainsi l’alinéa 3 de l’amendement n° 12 :\n1° Supprimer la première phrase ;\n2° Supprimer les mots : « sur place ».",
        [typeof(Renumbering)] = "Le I de l’amendement n° 12 devient le II.",
        [typeof(CreditsChange)] = "Modifier ainsi les crédits des programmes :\nFours 10 000",
        [typeof(UnrecognizedInstruction)] = "Four pain brioche.",
        [typeof(FreeProvision)] = "Tout four de plus de dix mètres est soumis à une étude préalable.",
        [typeof(ReportRequest)] = "Le Gouvernement remet au Parlement un rapport sur les fours.",
        [typeof(Experiment)] = "À titre expérimental, les fours peuvent rester ouverts la nuit.",
        [typeof(CommencementClause)] = "Le présent article entre en vigueur le 1er janvier 2031.",
        [typeof(DecreeProvision)] = "Un décret en Conseil d’État précise les modalités d’application du présent article.",
        [typeof(GageClause)] = "La perte de recettes pour l’État est compensée à due concurrence par la création d’une taxe additionnelle.",
        [typeof(HeadingText)] = "TITRE II\nDes fours",
    };

    /// <summary>Kinds that order nothing that could be done to a text, or leave it to the services.</summary>
    private static readonly HashSet<Type> s_withoutEdits = [typeof(Repetition), typeof(Renumbering)];

    public static TheoryData<string> Kinds { get; } = [.. All<Instruction>().Select(type => type.Name)];

    public static TheoryData<string> TargetedKinds { get; } = [.. All<TargetedInstruction>().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_grammar_reads_it(string kind) => Assert.Equal(kind, Read(kind).GetType().Name);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_has_a_name_in_json_of_its_own(string kind) =>
        Assert.Single(All<Instruction>(), type => JsonOperations.Of(Read(type.Name)) == JsonOperations.Of(Read(kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_tree_shows_it_and_all_that_it_says(string kind)
    {
        var document = TextDocumentReader.Read(new SourceText($"ARTICLE 1\n{Text(kind)}", "a"));
        var output = new StringWriter();
        new TreeRenderer(output, Language.French).Render(document, AmendmentSyntax.Of(document) with { Dispositif = Parse(kind) });
        var line = output.ToString().Split('\n').First(line => line.TrimStart().StartsWith(kind, StringComparison.Ordinal));
        Assert.Equal(SaysMore(Read(kind)), line.Contains(" [", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TargetedKinds))]
    public void It_becomes_edits_of_an_article(string kind)
    {
        var dispositif = SubAmendments.WithoutParent(Parse(kind));
        var edits = AmendmentEdits.Of("1", ArticleText.Read(Article), dispositif, Excerpt.Of(Text(kind), "").Source);
        Assert.Equal(s_withoutEdits.Any(type => type.Name == kind), edits.Edits.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(TargetedKinds))]
    public void A_sub_amendment_can_order_it(string kind) =>
        Assert.DoesNotContain(SubAmendments.WithoutParent(Parse(kind)).DescendantsAndSelf(), node => node is AmendmentLocator);

    private static IEnumerable<Type> All<T>() => typeof(T).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T)));

    private static string Text(string kind) =>
        s_texts.FirstOrDefault(text => text.Key.Name == kind).Value
            ?? throw new InvalidOperationException($"There is no text with an instruction of the kind {kind}.");

    private static DispositifSyntax Parse(string kind)
    {
        var targeted = All<TargetedInstruction>().Any(type => type.Name == kind);
        return AmendmentParser.ParseDispositif(Excerpt.Of(Text(kind), ""), targeted ? DispositifKind.Imperative : DispositifKind.Article);
    }

    private static Instruction Read(string kind) => Parse(kind).Instructions[0];

    /// <summary>Whether an instruction holds a value besides its nodes: one that is forgotten would not be shown.</summary>
    private static bool SaysMore(Instruction instruction) => instruction.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Any(property => property.PropertyType.IsEnum || (property.PropertyType == typeof(string) && property.GetValue(instruction) is not null));
}
