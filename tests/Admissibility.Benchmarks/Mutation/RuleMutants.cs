using System.Globalization;
using System.Text.RegularExpressions;

namespace Admissibility.Benchmarks.Mutation;

/// <summary>
/// <c>mutants FOLDER</c>: rewrites the rules of a copy of the project so that each condition can be dropped at run time, by
/// its number in ADMISSIBILITY_MUTANT, and prints number, rule and condition. One build serves all mutants (mutate.sh).
/// </summary>
internal static partial class RuleMutants
{
    private const string Switch = """
        namespace Admissibility.Rules;

        internal static class Mutant
        {
            private static readonly string? s_active = Environment.GetEnvironmentVariable("ADMISSIBILITY_MUTANT");

            public static bool Is(int number) => s_active == number.ToString(System.Globalization.CultureInfo.InvariantCulture);

            public static T Through<T>(this T builder, Func<T, T> step) => step(builder);
        }
        """;

    public static int Run(string[] arguments)
    {
        var rules = Path.Combine(arguments[0], "rules");
        var number = 0;
        foreach (var file in Directory.EnumerateFiles(rules, "*Rule.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var define = text.IndexOf("Define(RuleBuilder when)", StringComparison.Ordinal);
            if (define >= 0)
            {
                File.WriteAllText(file, text[..define] + Rewrite(text[define..], Path.GetFileNameWithoutExtension(file), ref number));
            }
        }

        File.WriteAllText(Path.Combine(rules, "Mutant.cs"), Switch);
        return 0;
    }

    private static string Rewrite(string text, string rule, ref int number)
    {
        var rewritten = new System.Text.StringBuilder();
        var from = 0;
        for (var match = Step().Match(text); match.Success; match = Step().Match(text, from))
        {
            var open = match.Index + match.Length - 1;
            var close = ClosingOf(text, open);
            var (step, argument) = (match.Groups["step"].Value, text[(open + 1)..close]);
            rewritten.Append(text, from, match.Index - from);
            rewritten.Append(Mutated(step, match.Value, argument, rule, ref number));
            from = close + 1;
        }

        return rewritten.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The step with its mutants: dropped where nothing is handed on, without its condition where something is, and without each part of an « and ».</summary>
    private static string Mutated(string step, string call, string argument, string rule, ref int number)
    {
        var inner = Parts(argument, rule, step, ref number);
        if (step is "Not" or "Exists" or "Where")
        {
            var dropped = Next(rule, $"{call}{argument})", ref number);
            return $".Through(step => Mutant.Is({dropped}) ? step : step{call}{inner}))";
        }

        if (argument.Length == 0)
        {
            return $"{call})";
        }

        var open = Next(rule, $"{call}{argument})", ref number);
        return $"{call}Mutant.Is({open}) ? null : {inner})";
    }

    /// <summary>Each operand of « and » may be taken for true; where one brings a variable into the next, none is.</summary>
    private static string Parts(string argument, string rule, string step, ref int number)
    {
        var arrow = argument.IndexOf("=> ", StringComparison.Ordinal);
        var body = arrow < 0 ? "" : argument[(arrow + 3)..];
        var parts = body.Split(" && ");
        if (parts.Length < 2 || body.Contains(" is {", StringComparison.Ordinal) || body.Contains("||", StringComparison.Ordinal) || body.Contains(" is var", StringComparison.Ordinal))
        {
            return argument;
        }

        var rewritten = new List<string>();
        foreach (var part in parts)
        {
            var own = Next(rule, $"{step}: {part}", ref number);
            rewritten.Add($"(Mutant.Is({own}) || {part})");
        }

        return argument[..(arrow + 3)] + string.Join(" && ", rewritten);
    }

    private static string Next(string rule, string condition, ref int number)
    {
        var own = (++number).ToString(CultureInfo.InvariantCulture);
        Console.WriteLine($"{own}\t{rule}\t{string.Join(' ', condition.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        return own;
    }

    private static int ClosingOf(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        throw new FormatException("Unbalanced brackets.");
    }

    [GeneratedRegex("\\.(?<step>Match|Exists|Not|Needs|Where)(<[A-Za-z]+>)?\\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
