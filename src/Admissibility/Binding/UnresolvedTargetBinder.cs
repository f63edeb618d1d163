using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Bills;
using Admissibility.Consolidation;
using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Targets that mean nothing in the article, as facts. What another part of the same amendment explains is left out.</summary>
internal static class UnresolvedTargetBinder
{
    /// <summary>The types of the facts that it may add.</summary>
    public static Type[] Types { get; } = [typeof(ArticleUnderAmendment), typeof(UnresolvedTarget), typeof(OverlappingEdits)];

    public static void Bind(BoundAmendment amendment, FactSet facts)
    {
        BindOwn(amendment, amendment.Reading!, facts);
        BindElsewhere(amendment.Targets, amendment.Bill!.Bill, amendment.Article!, facts);
    }

    /// <summary>The targeted text, and what of the amendment does not fit it. A text that is not printed says nothing.</summary>
    private static void BindOwn(BoundAmendment amendment, ArticleReading reading, FactSet facts)
    {
        var name = amendment.OwnArticle!;
        if (reading.Text.Alineas.IsEmpty && !reading.Article.IsDeleted)
        {
            return;
        }

        facts.Add(new ArticleUnderAmendment(name, reading.Text));
        var twice = new List<OverlappingEdits>();
        foreach (var (_, conflict) in ConsolidatedArticle.Of(reading.Text, [reading.Edits with { Refusals = [] }]).Refusals)
        {
            if (!twice.Exists(other => other.Location.Span == conflict.Span))
            {
                twice.Add(new(At(conflict.Span), name, conflict.Sought!));
            }
        }

        facts.AddRange(twice);
        facts.AddRange(Unexplained(amendment, reading).Select(refusal => new UnresolvedTarget(At(refusal.Span), name, refusal.Reason)
        {
            Sought = refusal.Sought,
            Count = refusal.Count,
            Closest = refusal.Closest,
            Alinea = refusal.Alinea,
        }));
    }

    /// <summary>Alinéas by number of another article of the bill.</summary>
    private static void BindElsewhere(IReadOnlyList<BillTarget> targets, Bill bill, BillArticle own, FactSet facts)
    {
        foreach (var target in targets)
        {
            if (target is { Alineas: { } alineas, Article.IsArticle: true } && !bill.IsRepeated(target.Article.Number)
                && bill.Find(target.Article.Number) is { Alineas.IsEmpty: false } article && article != own
                && Math.Max(alineas.From, alineas.To) is var highest && highest > article.Alineas.Length)
            {
                facts.Add(new UnresolvedTarget(target.Location, target.Article, RefusalReason.NoSuchAlinea)
                {
                    Sought = highest.ToString(CultureInfo.InvariantCulture),
                    Count = article.Alineas.Length,
                });
            }
        }
    }

    /// <summary>Refusals that nothing else explains; one instruction with several targets may be refused once for each.</summary>
    private static IEnumerable<Refusal> Unexplained(BoundAmendment amendment, ArticleReading reading)
    {
        if (reading.Edits.Refusals.IsEmpty)
        {
            return [];
        }

        var refusals = reading.Edits.Refusals
            .Where(refusal => IsSure(refusal, reading.Text) && !(refusal.Reason == RefusalReason.WordsAmbiguous && Distribution.IsSaid(amendment, refusal)))
            .DistinctBy(refusal => (refusal.Span, refusal.Reason)).ToList();

        var unknown = amendment.Operations
            .Where(operation => operation.Instruction is UnrecognizedInstruction)
            .Select(operation => operation.Instruction.Span.Start)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        var instructions = amendment.Operations.Select(operation => operation.Instruction.Span).ToList();
        var tree = amendment.Syntax.Dispositif!;
        var amended = RefusedInAmended(reading);
        return refusals.Where(refusal => refusal.Reason == RefusalReason.NoSuchAlinea
            || (refusal.Span.Start < unknown && (amended is not { } refused || IsRefusedThere(refusal, refused, instructions)) && !IsPutIn(refusal, tree)));
    }

    /// <summary>
    /// What does not fit the article even once the other parts of the amendment have changed it; null where they change
    /// nothing. Alinéas keep the numbers of the printed article, but a drafter may well quote words as they will read.
    /// </summary>
    private static ImmutableArray<Refusal>? RefusedInAmended(ArticleReading reading) =>
        !reading.Edits.Edits.IsEmpty && ConsolidatedArticle.Of(reading.Text, [reading.Edits with { Refusals = [] }]).Amended is { } amended
            ? reading.Read(ArticleText.Read(amended)).Refusals
            : null;

    /// <summary>Whether the same instruction is refused there too, for whatever reason: its alinéa may have been removed.</summary>
    private static bool IsRefusedThere(Refusal refusal, ImmutableArray<Refusal> amended, List<TextSpan> instructions) =>
        amended.Any(other => other.Span == refusal.Span
            || instructions.Exists(instruction => instruction.Contains(refusal.Span) && instruction.Contains(other.Span)));

    /// <summary>Whether the words sought are among those that the amendment itself inserts.</summary>
    private static bool IsPutIn(Refusal refusal, DispositifSyntax tree)
    {
        if (refusal is not { Reason: RefusalReason.WordsNotFound, Sought: { } sought })
        {
            return false;
        }

        var words = Typography.FoldText(sought.AsSpan().TrimEnd('…'));
        return tree.DescendantsAndSelf().OfType<Content>().SelectMany(content => content.Quotations)
            .Any(put => Typography.FoldText(put.Text).Contains(words, StringComparison.Ordinal));
    }

    /// <summary>Words that are in the passage, only not at its end, are not missing; a table may be lost in the file of the bill.</summary>
    private static bool IsSure(Refusal refusal, ArticleText article) => refusal.Reason switch
    {
        RefusalReason.NoSuchAlinea or RefusalReason.NoSuchSentence or RefusalReason.NoSuchSubdivision => true,
        RefusalReason.WordsAmbiguous or RefusalReason.NoSuchOccurrence => true,
        RefusalReason.WordsNotFound => refusal.Sought is not null,
        RefusalReason.NoSuchTable => article.Text.Contains('\t', StringComparison.Ordinal),
        _ => false,
    };

    private static Location At(TextSpan span) => new(DocumentPart.Dispositif, span);
}
