using Admissibility.Diagnostics;
using Admissibility.Facts;
using Admissibility.Text;

namespace Admissibility.Binding;

/// <summary>
/// Finds sentences of the new text that may be none of the law's: orders to the Government, debates, solemn statements, times of
/// decrees. Each needs a subject, a verb that follows it and an object that follows the verb: a word
/// alone proves nothing.
/// </summary>
internal static class DomainBinder
{
    /// <summary>How many tokens a time between two commas may have.</summary>
    private const int LongestAside = 25;

    private static readonly Phrases<bool> s_government = WordLists.Of("domain-binder.government");

    /// <summary>What the Government is ordered to do, and to what.</summary>
    private static readonly (Phrases<bool> Verbs, Phrases<bool> Objects)[] s_orders =
    [
        .. new[] { "bill", "talks", "measures", "europe" }
            .Select(order => (WordLists.Of($"domain-binder.{order}-verbs"), WordLists.Of($"domain-binder.{order}-objects"))),
    ];

    /// <summary>What may be between subject, verb and object and changes nothing.</summary>
    private static readonly Phrases<bool> s_between = WordLists.Of("domain-binder.between");

    private static readonly Phrases<bool> s_debates = WordLists.Of("domain-binder.debates");

    private static readonly Phrases<bool> s_chambers = WordLists.Of("domain-binder.chambers");

    private static readonly Phrases<bool> s_solemn = WordLists.Of("domain-binder.solemn");

    private static readonly Phrases<bool> s_states = WordLists.Of("domain-binder.states");

    private static readonly Phrases<bool> s_acts = WordLists.Of("domain-binder.acts");

    private static readonly Phrases<bool> s_made = WordLists.Of("domain-binder.made");

    private static readonly Phrases<bool> s_times = WordLists.Of("domain-binder.times");

    /// <summary>« Le rapport dit que le Gouvernement… »: what reports on the Government orders it nothing.</summary>
    private static readonly Phrases<bool> s_reports = WordLists.Of("domain-binder.reports");

    public static void Bind(BoundAmendment amendment)
    {
        var isAnnex = amendment.Placement?.Annex is not null;
        foreach (var sentence in amendment.NewSentences)
        {
            if (OrderIn(sentence) is { } order)
            {
                amendment.Facts.Add(new GovernmentOrdered(At(order), Words(amendment, order)));
            }

            if (s_debates.FindIn(sentence) is { } debate && s_chambers.FindIn(sentence) is not null
                && !SubordinateClause.OpensBefore(sentence, debate.At))
            {
                var span = sentence.Text.SpanOf(debate.At, debate.End);
                amendment.Facts.Add(new DebateImposed(At(span), Words(amendment, span)));
            }

            // An annex describes: what it says need not bind.
            if (!isAnnex && StatementIn(sentence) is { } solemn)
            {
                amendment.Facts.Add(new SolemnStatement(At(solemn), Words(amendment, solemn)));
            }

            if (TimeIn(sentence) is { } time)
            {
                amendment.Facts.Add(new RegulationTimed(At(time), Words(amendment, time)));
            }
        }
    }

    /// <summary>« Le Gouvernement dépose au Parlement un projet de loi »; « si le Gouvernement dépose » and « dépose un rapport » are none.</summary>
    private static TextSpan? OrderIn(Sentence sentence)
    {
        if (s_government.FindIn(sentence) is not { } subject || SubordinateClause.OpensBefore(sentence, subject.At)
            || s_reports.FindIn(sentence.Text, sentence.From, subject.At) is not null)
        {
            return null;
        }

        var at = AfterAsides(sentence, subject.End);
        foreach (var (verbs, objects) in s_orders)
        {
            if (verbs.At(sentence.Text, at) is { } verb && ObjectAfter(sentence, verb.End, objects) is { } end)
            {
                return sentence.Text.SpanOf(subject.At, end);
            }
        }

        return null;
    }

    private static TextSpan? StatementIn(Sentence sentence) =>
        s_solemn.At(sentence.Text, sentence.From) is { } subject && s_states.At(sentence.Text, AfterAsides(sentence, subject.End)) is { } verb
            ? sentence.Text.SpanOf(sentence.From, verb.End)
            : null;

    private static TextSpan? TimeIn(Sentence sentence) =>
        s_acts.At(sentence.Text, sentence.From) is { } act
        && s_made.FindIn(sentence, act.End) is { } made
        && ObjectAfter(sentence, made.End, s_times) is { } end
            ? sentence.Text.SpanOf(sentence.From, end)
            : null;

    /// <summary>The token after an object that follows a verb at once, or after asides; null where another object follows.</summary>
    private static int? ObjectAfter(Sentence sentence, int from, Phrases<bool> objects)
    {
        var found = objects.At(sentence.Text, from) ?? objects.At(sentence.Text, AfterAsides(sentence, from));
        return found is { } thing && thing.End <= sentence.End ? thing.End : null;
    }

    /// <summary>The first token after « , dans un délai de six mois, » and « au Parlement ».</summary>
    private static int AfterAsides(Sentence sentence, int from)
    {
        var text = sentence.Text;
        while (from < sentence.End)
        {
            if (s_between.At(text, from) is { } aside)
            {
                from = aside.End;
            }
            else if (text.Tokens[from].IsMark(',') && CommaAfter(sentence, from) is { } comma)
            {
                from = text.Next(comma);
            }
            else
            {
                break;
            }
        }

        return from;
    }

    private static int? CommaAfter(Sentence sentence, int comma)
    {
        var at = sentence.Text.Next(comma);
        for (var count = 0; at < sentence.End && count < LongestAside; at = sentence.Text.Next(at), count++)
        {
            if (sentence.Text.Tokens[at].IsMark(','))
            {
                return at;
            }
        }

        return null;
    }

    private static Location At(TextSpan span) => new(DocumentPart.Dispositif, span);

    private static string Words(BoundAmendment amendment, TextSpan span) => Passage.OneLine(amendment.Document.Dispositif!.Source.Slice(span));
}
