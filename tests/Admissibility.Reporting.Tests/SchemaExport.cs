using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Admissibility.Reporting.Tests;

/// <summary>The JSON schema of an output, made from the type that is written: what the framework exports, and what attributes say beside it.</summary>
internal static class SchemaExport
{
    private static readonly JsonSchemaExporterOptions s_exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as it is in docs/schemas.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="title">What the schema describes.</param>
    /// <param name="type">How the output is written.</param>
    public static string Of(string name, string title, JsonTypeInfo type)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["$id"] = name, ["title"] = title };
        foreach (var (keyword, value) in type.GetJsonSchemaAsNode(s_exporter).AsObject().ToList())
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema.ToJsonString(s_indented) + "\n";
    }

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            // A converter of our own: the exporter allows anything.
            schema = context.TypeInfo.Type == typeof(JsonNumbers) ? new() { ["type"] = new JsonArray("integer", "string", "null") } : [];
        }

        if (schema.ContainsKey("properties"))
        {
            schema["additionalProperties"] = false;
        }

        Describe(schema, context.TypeInfo.Type);
        if (context.PropertyInfo is { AttributeProvider: { } attributes } property)
        {
            Describe(schema, attributes);
            if (property.Name == "version")
            {
                schema["enum"] = new JsonArray(JsonOutput.Version);
            }
        }

        return schema;
    }

    private static void Describe(JsonObject schema, ICustomAttributeProvider attributes)
    {
        foreach (var attribute in attributes.GetCustomAttributes(inherit: false))
        {
            switch (attribute)
            {
                case DescriptionAttribute description:
                    schema["description"] = description.Description;
                    break;
                case RangeAttribute range:
                    schema["minimum"] = (int)range.Minimum;
                    break;
                case RegularExpressionAttribute expression:
                    schema["pattern"] = expression.Pattern;
                    break;
                case AllowedValuesAttribute allowed:
                    var values = allowed.Values.Select(value => JsonValue.Create((string?)value));
                    schema["additionalProperties"] = new JsonObject { ["enum"] = new JsonArray([.. values]) };
                    break;
            }
        }
    }
}
