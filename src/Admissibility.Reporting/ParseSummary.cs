using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Syntax;

namespace Admissibility.Reporting;

/// <summary>How much was understood of many amendments.</summary>
public sealed class ParseSummary
{
    private readonly Dictionary<string, Unread> _unread = new(StringComparer.Ordinal);

    /// <summary>Amendments read.</summary>
    public int Amendments { get; private set; }

    /// <summary>Of these, those with a dispositif.</summary>
    public int WithDispositif { get; private set; }

    /// <summary>Operations and provisions, groups opened.</summary>
    public int Instructions { get; private set; }

    public int Unrecognized { get; private set; }

    /// <summary>Free normative sentences: a subject and a verb, and no operation.</summary>
    public int Autonomous { get; private set; }

    /// <summary>Amendments with a dispositif of which nothing is unrecognised.</summary>
    public int FullyRecognizedAmendments { get; private set; }

    public void Add(AmendmentDocument document, AmendmentSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(syntax);
        Amendments++;
        if (syntax.Dispositif is not { } dispositif)
        {
            return;
        }

        WithDispositif++;
        int instructions = 0, unrecognized = 0;
        foreach (var (instruction, _) in Operation.In(dispositif))
        {
            instructions += instruction is UnrecognizedInstruction ? 0 : 1;
            Autonomous += instruction is FreeProvision ? 1 : 0;
        }

        // A change in quoted law that was not understood counts like one of the amendment's own.
        foreach (var unknown in dispositif.DescendantsAndSelf().OfType<UnrecognizedInstruction>())
        {
            instructions++;
            unrecognized++;
            Note(document, unknown);
        }

        Instructions += instructions;
        Unrecognized += unrecognized;
        FullyRecognizedAmendments += instructions > 0 && unrecognized == 0 ? 1 : 0;
    }

    /// <summary>One JSON object, on one line.</summary>
    /// <param name="seconds">How long reading and parsing took.</param>
    public string Render(double seconds)
    {
        var json = new JsonParseSummary(
            Amendments, WithDispositif, Instructions, Instructions - Unrecognized, Unrecognized, Autonomous, FullyRecognizedAmendments, Math.Round(seconds, 3));
        return JsonOutput.Write(json, ReportJson.Default.JsonParseSummary, indented: false);
    }

    /// <summary>What was not understood, the most frequent form first, with an amendment that holds it: the worklist of grammar authors.</summary>
    public void WriteUnrecognized(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var unread in _unread.Values.OrderByDescending(unread => unread.Count).ThenBy(unread => unread.Form, StringComparer.Ordinal))
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{unread.Count}\t{unread.Form}\t{unread.Example}\n"));
        }
    }

    private void Note(AmendmentDocument document, UnrecognizedInstruction instruction)
    {
        var form = UnreadForm.Of(document.Dispositif!.Source, instruction);
        if (!_unread.TryGetValue(form, out var unread))
        {
            _unread.Add(form, unread = new(form, document.Id));
        }

        unread.Count++;
    }

    private sealed class Unread(string form, string example)
    {
        public string Form => form;

        public string Example => example;

        public int Count { get; set; }
    }
}
