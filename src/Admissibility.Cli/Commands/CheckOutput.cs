using Admissibility.Bills;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Reporting;
using Admissibility.Text;

namespace Admissibility.Cli.Commands;

/// <summary>Writes results one by one in the form that was asked for.</summary>
internal abstract class CheckOutput
{
    public static CheckOutput For(string format, Language language) => format switch
    {
        "json" => new JsonArray(language),
        "jsonl" => new JsonLines(language),
        _ => new Lines(language),
    };

    public abstract void Write(CheckResult result, Dossier dossier);

    public abstract void End();

    private sealed class JsonLines(Language language) : CheckOutput
    {
        public override void Write(CheckResult result, Dossier dossier) => Console.Out.WriteLine(CheckJsonRenderer.Render(result, withHeader: false, language));

        public override void End()
        {
        }
    }

    private sealed class JsonArray(Language language) : CheckOutput
    {
        private readonly JsonArrayWriter _array = new(Console.Out);

        public override void Write(CheckResult result, Dossier dossier) => _array.Add(CheckJsonRenderer.Render(result, withHeader: true, language));

        public override void End() => _array.End();
    }

    private sealed class Lines(Language language) : CheckOutput
    {
        private readonly CheckTextRenderer _renderer = new(Console.Out, language, Terminal.ShowsColours);
        private readonly Dictionary<Verdict, int> _counts = [];

        public override void Write(CheckResult result, Dossier dossier)
        {
            _renderer.Render(result, dossier);
            _counts[result.Verdict] = _counts.GetValueOrDefault(result.Verdict) + 1;
        }

        public override void End()
        {
            if (_counts.Count > 0)
            {
                _renderer.RenderSummary(_counts);
            }
        }
    }
}
