using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Admissibility.Syntax;

namespace Admissibility.Reporting;

/// <summary>The numbers of a target: one as a number, several as « 5-7,9 ».</summary>
/// <param name="Ranges">The numbers; at least one.</param>
[Description("One number as a number, several as « 5-7,9 »; negative ones count from the end.")]
[JsonConverter(typeof(Converter))]
internal sealed record JsonNumbers(SyntaxList<NumberRange> Ranges)
{
    public static JsonNumbers? Of(SyntaxList<NumberRange>? ranges) => ranges is { Count: > 0 } numbers ? new(numbers) : null;

    internal sealed class Converter : JsonConverter<JsonNumbers>
    {
        public override JsonNumbers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Outputs are written, not read.");

        public override void Write(Utf8JsonWriter writer, JsonNumbers value, JsonSerializerOptions options)
        {
            if (value.Ranges is [var only] && only.From == only.To)
            {
                writer.WriteNumberValue(only.From);
                return;
            }

            writer.WriteStringValue(string.Join(
                ',', value.Ranges.Select(range => range.From == range.To ? range.From.ToString(CultureInfo.InvariantCulture) : $"{range.From}-{range.To}")));
        }
    }
}
