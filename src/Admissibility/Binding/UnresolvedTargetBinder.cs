using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Amending;
using Admissibility.Bills;
using Admissibility.Diagnostics;
using Admissibility.Engine;
using Admissibility.Facts;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>Targets that mean nothing in the article, as facts. What another part of the same amendment explains is not one of them.</summary>
internal static class UnresolvedTargetBinder
{
    /// <summary>Whether a set of rules reads these facts.</summary>
    public static bool IsNeeded(RuleSet rules) => rules.Reads<UnresolvedTarget>() || rules.Reads<StretchChangedTwice>();

    /// <summary>The text aimed at, and what of the amendment does not fit it. A text that is not printed says nothing.</summary>
    public static void Bind(FactMemory memory, ArticleReading reading, ArticleName name, DispositifSyntax tree)
    {
        if (reading.Text.Alineas.IsEmpty && !reading.Article.IsDeleted)
        {
            return;
        }

        memory.Insert(new AimedText(name, reading.Text));
        var twice = new List<StretchChangedTwice>();
        foreach (var (_, conflict) in ArticleApplication.Of(reading.Text, [reading.Edits with { Refusals = [] }]).Refusals)
        {
            if (!twice.Exists(other => other.Span.Span == conflict.Span))
            {
                twice.Add(new(At(conflict.Span), name, conflict.Sought!));
            }
        }

        memory.InsertAll(twice);
        memory.InsertAll(Unexplained(reading, tree).Select(refusal => new UnresolvedTarget(At(refusal.Span), name, refusal.Reason)
        {
            Sought = refusal.Sought,
            Count = refusal.Count,
            Closest = refusal.Closest,
            Alinea = refusal.Alinea,
        }));
    }

    /// <summary>Alinéas by number of another article of the bill.</summary>
    public static void BindElsewhere(FactMemory memory, IEnumerable<BillTarget> targets, Bill bill, BillArticle own)
    {
        foreach (var target in targets)
        {
            if (target.Alineas is { } alineas && bill.Find(target.Article.Number) is { Alineas.IsEmpty: false } article && article != own && Math.Max(alineas.From, alineas.To) is var highest && highest > article.Alineas.Length)
            {
                memory.Insert(new UnresolvedTarget(target.Span, target.Article, RefusalReason.NoSuchAlinea) { Sought = highest.ToString(CultureInfo.InvariantCulture), Count = article.Alineas.Length });
            }
        }
    }

    /// <summary>Refusals that stand for themselves; one instruction that aims at several places may be refused once for each.</summary>
    private static IEnumerable<Refusal> Unexplained(ArticleReading reading, DispositifSyntax tree)
    {
        if (reading.Edits.Refusals.IsEmpty)
        {
            return [];
        }

        var refusals = reading.Edits.Refusals.Where(refusal => IsSure(refusal, reading.Text)).DistinctBy(refusal => (refusal.Span, refusal.Reason)).ToList();

        var unknown = Operation.In(tree).Where(operation => operation.Instruction is UnrecognizedInstruction).Select(operation => operation.Instruction.Span.Start).DefaultIfEmpty(int.MaxValue).Min();
        var instructions = Operation.In(tree).Select(operation => operation.Instruction.Span).ToList();
        var amended = RefusedInAmended(reading);
        return refusals.Where(refusal => refusal.Reason == RefusalReason.NoSuchAlinea
            || (refusal.Span.Start < unknown && (amended is not { } refused || IsRefusedThere(refusal, refused, instructions)) && !IsPutIn(refusal, tree)));
    }

    /// <summary>
    /// What does not fit the article even once the other parts of the amendment have changed it; null where they change
    /// nothing. Alinéas keep the numbers of the printed article, but a drafter may well quote words as they will read.
    /// </summary>
    private static ImmutableArray<Refusal>? RefusedInAmended(ArticleReading reading) =>
        !reading.Edits.Edits.IsEmpty && ArticleApplication.Of(reading.Text, [reading.Edits with { Refusals = [] }]).Amended is { } amended
            ? reading.Read(ArticleText.Read(amended)).Refusals
            : null;

    /// <summary>Whether the same instruction is refused there too, for whatever reason: its alinéa may be gone.</summary>
    private static bool IsRefusedThere(Refusal refusal, ImmutableArray<Refusal> amended, List<TextSpan> instructions) =>
        amended.Any(other => other.Span == refusal.Span || instructions.Exists(instruction => instruction.Contains(refusal.Span) && instruction.Contains(other.Span)));

    /// <summary>Whether the words sought are among those that the amendment itself puts in.</summary>
    private static bool IsPutIn(Refusal refusal, DispositifSyntax tree)
    {
        if (refusal is not { Reason: RefusalReason.WordsNotFound, Sought: { } sought })
        {
            return false;
        }

        var words = Typography.FoldText(sought.AsSpan().TrimEnd('…'));
        return tree.DescendantsAndSelf().OfType<Content>().SelectMany(content => content.Quotations).Any(put => Typography.FoldText(put.Text).Contains(words, StringComparison.Ordinal));
    }

    /// <summary>Words that stand in the passage, only not at its end, are there; a table may be lost in the file of the bill.</summary>
    private static bool IsSure(Refusal refusal, ArticleText article) => refusal.Reason switch
    {
        RefusalReason.NoSuchAlinea or RefusalReason.NoSuchSentence or RefusalReason.NoSuchSubdivision or RefusalReason.WordsAmbiguous or RefusalReason.NoSuchOccurrence => true,
        RefusalReason.WordsNotFound => refusal.Sought is not null,
        RefusalReason.NoSuchTable => article.Text.Contains('\t', StringComparison.Ordinal),
        _ => false,
    };

    private static Location At(TextSpan span) => new(DocumentPart.Dispositif, span);
}
