using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Rules;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.RuleQuality.Seeding;

/// <summary>Faults of form, deadlines and sub-amendments.</summary>
internal static class ProcedureFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("exposé of pure form", RuleIds.StubExpose, StubExpose),
        new("no signatory", RuleIds.MissingSignatory, NoSignatory),
        new("filed late in committee", RuleIds.LateInCommittee, (original, random) => Late(original, random, Stage.Committee)),
        new("filed late in plenary", RuleIds.LateInPlenary, (original, random) => Late(original, random, Stage.Plenary)),
        new("second article", RuleIds.SeveralArticles, SecondArticle),
        new("division without a heading", RuleIds.MissingHeading, NoHeading),
        new("text of the joint committee", RuleIds.JointCommitteeText, JointCommittee),
        new(
            "final reading",
            RuleIds.FinalReading,
            (original, _) => new(original.Document, original.Dossier with { Reading = Reading.Final }, PlacementOf(original))),
        new("parent that does not exist", RuleIds.MissingParent, (original, _) => Sub(original, parent: null)),
        new("sub-amendment under a sub-amendment", RuleIds.NestedSubAmendment, (original, _) => Sub(original, parent: "GRANDPARENT")),
    ];

    public static Location? PlacementOf(Original original) => original.Document.Placement is { } line ? new(DocumentPart.Placement, line.Span) : null;

    private static Planted? StubExpose(Original original, Random random)
    {
        if (original.Document.Header.Signatures?.Quality == AuthorQuality.Government)
        {
            return null;
        }

        string[] stubs = ["Amendement de repli.", "Se justifie par son texte même.", "À compléter", "Amendement d’appel."];
        var stub = Excerpt.Of(stubs[random.Next(stubs.Length)], "exposé");
        return new(original.Document with { Expose = stub }, original.Dossier, new(DocumentPart.Expose, stub.Span));
    }

    private static Planted NoSignatory(Original original, Random random) => new(
        original.Document with { Header = original.Document.Header with { Signatures = null, EmptySignatures = default(TextSpan) } }, original.Dossier, null);

    /// <summary>Filed the day before the examination opens, or a minute past the hour of the third working day before.</summary>
    private static Planted? Late(Original original, Random random, Stage stage)
    {
        if (original.Document.Header is not { Date: { } date, IsSubAmendment: false, Signatures.Quality: AuthorQuality.Member })
        {
            return null;
        }

        var examination = date.Value.AddDays(1);
        var time = new TimeOnly(9, 0);
        if (random.Next(2) == 0)
        {
            while (DateOnly.FromDateTime(WorkingDays.DeadlineBefore(examination.ToDateTime(TimeOnly.MinValue), [])) < date.Value)
            {
                examination = examination.AddDays(1);
            }

            time = new TimeOnly(17, 1);
        }

        var deadline = WorkingDays.DeadlineBefore(examination.ToDateTime(TimeOnly.MinValue), []);
        return date.Value.ToDateTime(time) <= deadline ? null : new(
            original.Document with { Context = original.Document.Context with { FiledAt = time, Stage = stage } },
            original.Dossier with { Stage = stage, Calendar = new() { Examination = examination.ToDateTime(new TimeOnly(15, 0)) } },
            null);
    }

    private static Planted? SecondArticle(Original original, Random random)
    {
        if (original.Syntax.Placement is not { Position: PlacementPosition.On, Division: { Kind: DivisionKind.Article, Through: null } } placement
            || original.Document.Header.IsSubAmendment)
        {
            return null;
        }

        var others = original.Dossier.Bill?.Articles
            .Where(article => article.Number.ToString() != placement.Division.Number && article.Number != ArticleNumber.Sole)
            .ToList();
        if (others is not { Count: > 0 })
        {
            return null;
        }

        var line = $"À l’article {others[random.Next(others.Count)].Number}, supprimer l’alinéa 1.";
        var (document, place) = TextEdit.AfterDispositif(original.Document, line);
        return new(document, original.Dossier, place with { Span = new(place.Span.Start + 2, line.IndexOf(',', StringComparison.Ordinal) - 2) });
    }

    private static Planted? NoHeading(Original original, Random random)
    {
        if (original.Syntax.Placement is not { Inserts: InsertedDivision.Article, Division: { Kind: DivisionKind.Article } division }
            || original.Document.Header.IsSubAmendment)
        {
            return null;
        }

        var placement = Excerpt.Of(
            string.Create(CultureInfo.InvariantCulture, $"APRÈS L'ARTICLE {division.Number}, insérer la division et l'intitulé suivants:"), "placement");
        return new(original.Document with { Placement = placement }, original.Dossier, new(DocumentPart.Placement, placement.Span));
    }

    private static Planted? JointCommittee(Original original, Random random) =>
        original.Document.Header.Signatures is not { } signed || signed.Quality == AuthorQuality.Government
            ? null
            : new(original.Document, original.Dossier with { Reading = Reading.JointCommittee, GovernmentAgrees = false }, PlacementOf(original));

    /// <summary>A parent that is in no list, or that has a parent itself.</summary>
    private static Planted Sub(Original original, string? parent)
    {
        var listed = new Dictionary<string, string?>(StringComparer.Ordinal) { [original.Document.Id] = null };
        if (parent is not null)
        {
            listed.Add("PARENT", parent);
        }

        return new(
            original.Document with
            {
                Header = original.Document.Header with { IsSubAmendment = true },
                Context = original.Document.Context with { ParentId = "PARENT" },
            },
            original.Dossier with { Liasse = new(listed, isComplete: true) },
            null);
    }
}
