using System.Text.Json.Serialization;
using Admissibility.Syntax;

namespace Admissibility.Reporting;

/// <summary>The operation of an instruction, as other programs read it.</summary>
[JsonConverter(typeof(KebabCase<JsonOperation>))]
internal enum JsonOperation
{
    Delete,
    Rewrite,
    Restore,
    Replace,
    Insert,
    Complete,
    Repeat,
    Modify,
    Renumber,
    Credits,
    Gage,
    Report,
    Experiment,
    Application,
    Decree,
    Heading,
    Provision,
    Unrecognized,
}

/// <summary>Which operation each node is.</summary>
internal static class JsonOperations
{
    public static JsonOperation Of(Instruction instruction) => instruction switch
    {
        Deletion => JsonOperation.Delete,
        Rewriting => JsonOperation.Rewrite,
        Restoration => JsonOperation.Restore,
        Replacement => JsonOperation.Replace,
        Insertion => JsonOperation.Insert,
        Completion => JsonOperation.Complete,
        Repetition => JsonOperation.Repeat,
        Modification => JsonOperation.Modify,
        Renumbering => JsonOperation.Renumber,
        CreditsChange => JsonOperation.Credits,
        GageClause => JsonOperation.Gage,
        Experiment => JsonOperation.Experiment,
        CommencementClause => JsonOperation.Application,
        DecreeProvision => JsonOperation.Decree,
        HeadingText => JsonOperation.Heading,
        ReportRequest => JsonOperation.Report,
        FreeProvision => JsonOperation.Provision,
        UnrecognizedInstruction => JsonOperation.Unrecognized,
        _ => throw new ArgumentOutOfRangeException(nameof(instruction), instruction.GetType().Name, null),
    };
}
