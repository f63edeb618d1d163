using System.Globalization;
using Admissibility.Bills;
using Admissibility.Syntax;
using Admissibility.Text;

namespace Admissibility.Consolidation;

/// <summary>The reasons in words.</summary>
internal static class Refusals
{
    public static Refusal NotUnderstood(TextSpan span) => new(RefusalReason.NotUnderstood, new("instruction non comprise", "instruction not understood"), span);

    public static Refusal NothingOrdered(TextSpan span) => Of(
        RefusalReason.NothingOrdered,
        "le dispositif n’ordonne aucune modification de l’article",
        "the dispositif orders no change of the article",
        span);

    public static Refusal OutsideArticles(TextSpan span) => Of(
        RefusalReason.OutsideArticles,
        "l’amendement ne porte pas sur un article du texte",
        "the amendment is not on an article of the bill",
        span);

    public static Refusal NoSuchArticle(Bill bill, ArticleNumber number, TextSpan span)
    {
        var nearest = string.Join(", ", bill.Nearest(number));
        return Of(
            RefusalReason.NoSuchArticle,
            $"le texte n’a pas d’article {number}{(nearest.Length > 0 ? $" (articles voisins : {nearest})" : "")}",
            $"the bill has no article {number}{(nearest.Length > 0 ? $" (nearest: {nearest})" : "")}",
            span);
    }

    public static Refusal ArticleDeleted(TextSpan span) => Of(
        RefusalReason.ArticleDeleted,
        "l’article est supprimé : il ne peut qu’être rétabli",
        "the article is deleted: it can only be restored",
        span);

    public static Refusal ArticleSettled(TextSpan span) => Of(
        RefusalReason.ArticleSettled,
        "l’article a été adopté conforme",
        "the article was adopted in the same terms by both chambers",
        span);

    public static Refusal OtherArticle(string number, TextSpan span) => Of(
        RefusalReason.OtherArticle,
        $"l’instruction vise l’article {number}, et non celui de l’amendement",
        $"the instruction targets article {number}, not the amendment's own",
        span);

    public static Refusal BillTitle(TextSpan span) => Of(
        RefusalReason.OutsideTheArticle,
        "l’instruction vise l’intitulé du texte, hors de cet article",
        "the instruction targets the title of the bill, outside this article",
        span);

    public static Refusal WholeBill(TextSpan span) => Of(
        RefusalReason.OutsideTheArticle,
        "l’instruction vise l’ensemble du texte : elle n’est appliquée qu’à cet article",
        "the instruction targets the whole bill: it is applied to this article only",
        span);

    public static Refusal LawInForce(string name, TextSpan span) => Of(
        RefusalReason.LawInForce,
        $"l’instruction modifie le droit en vigueur ({name}) : hors du champ de l’application",
        $"the instruction changes the law in force ({name}): out of scope",
        span);

    public static Refusal OtherAmendment(TextSpan span) => Of(
        RefusalReason.OtherAmendment,
        "l’instruction modifie un autre amendement",
        "the instruction changes another amendment",
        span);

    public static Refusal NoSuchAlinea(int number, int count, TextSpan span) => Of(
        RefusalReason.NoSuchAlinea,
        $"alinéa {number} visé, {count} présent{(count > 1 ? "s" : "")}",
        $"alinéa {number} of {count}",
        span) with
    {
        Sought = Rank(number),
        Count = count,
    };

    public static Refusal RangeReversed(int from, int to, TextSpan span) => Of(
        RefusalReason.RangeReversed,
        $"bornes inversées : de {from} à {to}",
        $"range reversed: from {from} to {to}",
        span);

    public static Refusal NoSuchSentence(int number, int count, TextSpan span) => Of(
        RefusalReason.NoSuchSentence,
        $"phrase {number} visée, {count} présente{(count > 1 ? "s" : "")}",
        $"sentence {number} of {count}",
        span) with
    {
        Sought = Rank(number),
        Count = count,
    };

    public static Refusal NoSuchSubdivision(string label, string? others, TextSpan span) => Of(
        RefusalReason.NoSuchSubdivision,
        $"aucun alinéa ne commence par « {label} »",
        $"no alinéa begins with “{label}”",
        span) with
    {
        Sought = label,
        Closest = others,
    };

    public static Refusal NoSuchHeading(TextSpan span) => Of(
        RefusalReason.NoSuchHeading,
        "l’article n’a pas cet intitulé",
        "the article has no such heading",
        span);

    public static Refusal NoSuchTable(TextSpan span) => Of(
        RefusalReason.NoSuchTable,
        "l’article n’a pas cette partie de tableau",
        "the article has no such part of a table",
        span);

    public static Refusal NothingMeant(TextSpan span) => Of(
        RefusalReason.NothingMeant,
        "ce à quoi l’instruction renvoie n’a pas été nommé avant",
        "what the instruction points back to was not named before",
        span);

    public static Refusal WordsNotFound(string words, string? closest, TextSpan span) => Of(
        RefusalReason.WordsNotFound,
        $"mots introuvables : « {words} »{(closest is null ? "" : $" ; passage le plus proche : « {closest} »")}",
        $"words not found: “{words}”{(closest is null ? "" : $"; closest passage: “{closest}”")}",
        span) with
    {
        Sought = words,
        Closest = closest,
    };

    public static Refusal WordsElsewhere(string words, Edge edge, TextSpan span) => Of(
        RefusalReason.WordsNotFound,
        $"mots présents, mais non {(edge == Edge.Start ? "au début" : "à la fin")} : « {words} »",
        $"words found, but not at the {(edge == Edge.Start ? "start" : "end")}: “{words}”",
        span);

    public static Refusal WordsAmbiguous(string words, int count, TextSpan span) => Of(
        RefusalReason.WordsAmbiguous,
        $"mots présents {count} fois sans que l’occurrence soit précisée : « {words} »",
        $"words found {count} times, and no occurrence is given: “{words}”",
        span) with
    {
        Sought = words,
        Count = count,
    };

    /// <summary>« trois fois », of words that are there more often, or less often.</summary>
    public static Refusal OtherTimes(string words, int count, int announced, TextSpan span) => Of(
        count > announced ? RefusalReason.WordsAmbiguous : RefusalReason.NoSuchOccurrence,
        $"mots présents {count} fois, {announced} annoncées : « {words} »",
        $"words found {count} times, {announced} announced: “{words}”",
        span) with
    {
        Sought = words,
        Count = count,
    };

    public static Refusal NoSuchOccurrence(string words, int count, TextSpan span) => Of(
        RefusalReason.NoSuchOccurrence,
        $"l’occurrence visée n’existe pas ; mots présents {count} fois : « {words} »",
        $"no such occurrence; words found {count} times: “{words}”",
        span) with
    {
        Sought = words,
        Count = count,
    };

    public static Refusal NothingToRepeat(TextSpan span) => Of(
        RefusalReason.NothingToRepeat,
        "aucune opération de ce genre ne précède",
        "there is no such operation before",
        span);

    public static Refusal Conflict(string passage, TextSpan span) => Of(
        RefusalReason.Conflict,
        $"le même passage est modifié deux fois : « {passage} »",
        $"the same passage is changed twice: “{passage}”",
        span) with
    {
        Sought = passage,
    };

    public static Refusal Uncertain(LocalizedText why, TextSpan span) => new(RefusalReason.Uncertain, why, span);

    private static Refusal Of(RefusalReason reason, string fr, string en, TextSpan span) => new(reason, new(fr, en), span);

    /// <summary>A number as it was sought; null where it was counted from the end.</summary>
    private static string? Rank(int number) => number > 0 ? number.ToString(CultureInfo.InvariantCulture) : null;
}
