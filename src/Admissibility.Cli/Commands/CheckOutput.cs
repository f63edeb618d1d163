using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>Writes results one by one in the form that was asked for.</summary>
internal abstract class CheckOutput
{
    public static CheckOutput For(string format, Language language, bool withFacts) => format switch
    {
        "json" => new JsonArray(language, withFacts),
        "jsonl" => new JsonLines(language, withFacts),
        "annotated" => Annotated(new CheckAnnotatedRenderer(Console.Out, language)),
        _ => Text(new CheckTextRenderer(Console.Out, language, Terminal.ShowsColours)),
    };

    private static ForPeople Text(CheckTextRenderer renderer) => new(renderer.Render, renderer.RenderSummary);

    private static ForPeople Annotated(CheckAnnotatedRenderer renderer) => new(renderer.Render, renderer.RenderSummary);

    public abstract void Write(CheckResult result);

    public abstract void End();

    private sealed class JsonLines(Language language, bool withFacts) : CheckOutput
    {
        public override void Write(CheckResult result) =>
            Console.Out.WriteLine(CheckJsonRenderer.Render(result, withHeader: false, language, withFacts));

        public override void End()
        {
        }
    }

    private sealed class JsonArray(Language language, bool withFacts) : CheckOutput
    {
        private readonly JsonArrayWriter _array = new(Console.Out);

        public override void Write(CheckResult result) => _array.Add(CheckJsonRenderer.Render(result, withHeader: true, language, withFacts));

        public override void End() => _array.End();
    }

    /// <summary>One result after the other, and at the end how many came out how.</summary>
    private sealed class ForPeople(Action<CheckResult> render, Action<IReadOnlyDictionary<Verdict, int>> summarize) : CheckOutput
    {
        private readonly Dictionary<Verdict, int> _counts = [];

        public override void Write(CheckResult result)
        {
            render(result);
            _counts[result.Verdict] = _counts.GetValueOrDefault(result.Verdict) + 1;
        }

        public override void End()
        {
            if (_counts.Count > 0)
            {
                summarize(_counts);
            }
        }
    }
}
