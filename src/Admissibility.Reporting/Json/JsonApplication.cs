using System.ComponentModel;
using System.Text.Json.Serialization;
using Admissibility.Consolidation;

namespace Admissibility.Reporting;

/// <summary>An article as amended.</summary>
internal sealed record JsonApplication(
    int Version,
    [property: Description("the number of the article; null for a bare one")] string? Article,
    [property: Description("the article as amended; empty where it is deleted, null where all amendments are refused")] string? Amended,
    bool Deleted,
    [property: Description("the amendments, in the order given")] IReadOnlyList<string> Amendments,
    [property: Description("in the order of the text")] IReadOnlyList<JsonChange> Changes,
    [property: Description("amendments that fall, at least in part, because another deletes or rewrites the passage")] IReadOnlyList<string> Fallen,
    [property: Description("why amendments are refused, in their order")] IReadOnlyList<JsonRefusal> Refused);

/// <summary>A reason for which an amendment, or its part outside the article, is not applied.</summary>
internal sealed record JsonRefusal(
    string Amendment,
    [property: JsonConverter(typeof(KebabCase<RefusalReason>))] RefusalReason Reason,
    [property: Description("the reason in words")] string Message);

/// <summary>A stretch of the printed article that is replaced.</summary>
internal sealed record JsonChange(
    [property: Description("of the printed article; 0 where it has none")] int Alinea,
    [property: Description("in the printed article, in UTF-16 code units")] int Start,
    [property: Description("of the stretch that goes")] int Length,
    [property: Description("what comes in its place")] string Text,
    [property: Description("the words that go, word by word")] string Removed,
    [property: Description("the words that come")] string Added,
    IReadOnlyList<JsonNumberChange> Numbers);

/// <summary>A number in the place of another.</summary>
internal sealed record JsonNumberChange(decimal Before, decimal After, [property: Description("the words behind the number: what it counts")] string Object);
