using System.Text.Json;
using System.Text.Json.Serialization;

namespace Admissibility.Reporting;

/// <summary>Names of an enum as other programs read them: « rule-not-met ».</summary>
internal sealed class KebabCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
