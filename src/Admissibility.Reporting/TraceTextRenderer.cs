using System.Collections.Immutable;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Text;

namespace Admissibility.Reporting;

/// <summary>Why a rule holds, or why not, in words: condition by condition, with the facts that met it or did not.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="language">In which language.</param>
public sealed class TraceTextRenderer(TextWriter output, Language language)
{
    /// <summary>How many facts or rows are shown; others are counted.</summary>
    private const int Shown = 5;

    /// <summary>How much of a fact is shown.</summary>
    private const int Width = 140;

    /// <summary>Writes the account of one rule.</summary>
    /// <param name="source">What was checked, for the heading.</param>
    /// <param name="explanation">Why its rule holds, or why not.</param>
    public void Render(string source, RuleExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var outcome = explanation switch
        {
            { Holds: true } => Say("la règle s’applique", "the rule holds"),
            { Exception: not null } => Say("la règle a échoué", "the rule failed"),
            _ => Say("la règle ne s’applique pas", "the rule does not hold"),
        };
        Line($"trace {explanation.Rule.Descriptor.Id} · {source} · {outcome}");
        if (explanation.Exception is { } exception)
        {
            Line(Say(
                $"  la règle a échoué : {exception.GetType().Name} : {exception.Message}",
                $"  the rule failed: {exception.GetType().Name}: {exception.Message}"));
        }

        if (!explanation.BindsAuthor)
        {
            var bound = explanation.Rule.Descriptor.Binds.Words();
            Line(Say($"  ✗ elle lie : {bound.Fr} ; l’auteur n’en est pas", $"  ✗ it binds: {bound.En}; the author is not one of them"));
        }

        for (var i = 0; i < explanation.Ways.Length; i++)
        {
            if (explanation.Ways.Length > 1)
            {
                Line(Say($"  cas {i + 1} :", $"  case {i + 1}:"));
            }

            Render(explanation.Ways[i]);
        }

        Line("");
    }

    private void Render(WayExplanation way)
    {
        var failed = way.Failed;
        for (var i = 0; i < way.Conditions.Length; i++)
        {
            var isExamined = failed is null || i <= failed.At;
            Line(
                $"  {(!isExamined ? '·' : i == failed?.At ? '✗' : '✓')} "
                    + $"{WordsOf(way.Conditions[i])}{(isExamined ? "" : Say(" (non examiné)", " (not examined)"))}");
            if (i == failed?.At)
            {
                Render(failed);
            }
        }

        if (way.Holds)
        {
            List(
                way.Rows.Length,
                Say($"tient pour {way.Rows.Length} correspondance(s) :", $"holds for {way.Rows.Length} match(es):"),
                i => WordsOf(way.Rows[i]));
        }
    }

    private void Render(FailedCondition failed)
    {
        if (!failed.Facts.IsEmpty)
        {
            Line(Say($"      retenu jusque-là : {WordsOf(failed.Facts)}", $"      matched so far: {WordsOf(failed.Facts)}"));
        }

        if (failed.Missing is { } missing)
        {
            Line(Say($"      manque : {missing.Words.Fr}", $"      missing: {missing.Words.En}"));
        }
        else if (failed.Obstacle is { } obstacle)
        {
            Line(Say($"      y fait obstacle : {WordsOf(obstacle)}", $"      in the way: {WordsOf(obstacle)}"));
        }
        else
        {
            RenderTried(failed);
        }

        if (!failed.DerivedBy.IsEmpty)
        {
            var rules = string.Join(", ", failed.DerivedBy.Select(rule => rule.Descriptor.Id));
            Line(Say($"      {failed.Condition.Fact} se déduit par : {rules}", $"      {failed.Condition.Fact} is derived by: {rules}"));
        }
    }

    private void RenderTried(FailedCondition failed)
    {
        if (failed.Tried.IsEmpty)
        {
            Line(Say($"      aucun fait {failed.Condition.Fact}", $"      no fact {failed.Condition.Fact}"));
            return;
        }

        List(
            failed.Tried.Length,
            Say($"essayé, et ne convient pas ({failed.Tried.Length}) :", $"tried, and does not fit ({failed.Tried.Length}):"),
            i => WordsOf(failed.Tried[i]));
    }

    private void List(int count, string heading, Func<int, string> item)
    {
        Line($"      {heading}");
        for (var i = 0; i < Math.Min(count, Shown); i++)
        {
            Line($"        {item(i)}");
        }

        if (count > Shown)
        {
            Line(Say($"        … et {count - Shown} de plus", $"        … and {count - Shown} more"));
        }
    }

    private string WordsOf(Condition condition)
    {
        var pattern = condition.Kind switch
        {
            ConditionKind.Match => Say($"un fait {condition.Fact}", $"a fact {condition.Fact}"),
            ConditionKind.Exists => Say($"au moins un fait {condition.Fact}", $"at least one fact {condition.Fact}"),
            ConditionKind.Not => Say($"aucun fait {condition.Fact}", $"no fact {condition.Fact}"),
            ConditionKind.All => Say($"tous les faits {condition.Fact}", $"all facts {condition.Fact}"),
            ConditionKind.Needs => Say($"le contexte {condition.Fact}", $"the context {condition.Fact}"),
            ConditionKind.Query => Say($"une requête sur les faits, qui donne {condition.Fact}", $"a query over facts, which gives {condition.Fact}"),
            ConditionKind.Let => Say($"une valeur {condition.Fact}", $"a value {condition.Fact}"),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Kind, null),
        };
        return condition.Text is null
            ? pattern
            : Say($"{pattern}, tel que « {Passage.OneLine(condition.Text)} »", $"{pattern}, such that “{Passage.OneLine(condition.Text)}”");
    }

    private string WordsOf(ImmutableArray<object> facts) => facts.IsEmpty ? "–" : string.Join(Say(" ; ", "; "), facts.Select(WordsOf));

    /// <summary>A fact as it prints itself, its words in the language asked for.</summary>
    private string WordsOf(object fact)
    {
        var printed = fact.ToString() ?? "";
        foreach (var property in fact.GetType().GetProperties().Where(property => property.PropertyType == typeof(LocalizedText)))
        {
            var words = (LocalizedText)property.GetValue(fact)!;
            printed = printed.Replace($"{property.Name} = {words.Fr}", $"{property.Name} = {words.In(language)}", StringComparison.Ordinal);
        }

        var text = Passage.OneLine(printed);
        return text.Length <= Width ? text : $"{text[..(Width - 1)]}…";
    }

    private string Say(string fr, string en) => new LocalizedText(fr, en).In(language);

    private void Line(string text) => output.Write(text + "\n");
}
