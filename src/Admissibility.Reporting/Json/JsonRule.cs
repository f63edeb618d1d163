using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Admissibility.Diagnostics;

namespace Admissibility.Reporting;

/// <summary>A rule of the catalogue.</summary>
internal sealed record JsonRule(
    [property: RegularExpression(@"^ADM\d{4}$")] string Id,
    [property: JsonConverter(typeof(KebabCase<Severity>))] Severity Severity,
    string? Ground,
    string Title,
    [property: Description("what it says, with holes in braces")] string Message,
    string LegalBasis,
    [property: Description("whose amendments it binds")] string Binds);
