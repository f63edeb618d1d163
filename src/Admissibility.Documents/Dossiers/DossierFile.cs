using System.Globalization;
using System.Text.Json;
using Admissibility.Bills;

namespace Admissibility.Documents;

/// <summary>Reads <c>dossier.json</c>: what amendments do not say of themselves. Its schema is docs/schemas/dossier.schema.json.</summary>
public static class DossierFile
{
    /// <summary>The name under which a dossier is looked for beside the amendments.</summary>
    public const string DefaultName = "dossier.json";

    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    private static readonly string[] s_moments = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The fields that it may have.</summary>
    internal static readonly string[] Fields =
        ["$schema", "version", "chamber", "nature", "reading", "stage", "bill", "calendar", "governmentAgrees", "missions", "amendments"];

    private static readonly (string Name, Chamber Value)[] s_chambers =
        [("assemblee", Chamber.Assemblee), ("senat", Chamber.Senat)];

    private static readonly (string Name, BillNature Value)[] s_natures =
    [
        ("ordinary", BillNature.Ordinary), ("organic", BillNature.Organic), ("constitutional", BillNature.Constitutional),
        ("finance", BillNature.Finance), ("amending-finance", BillNature.AmendingFinance), ("social-security", BillNature.SocialSecurity),
        ("treaty", BillNature.Treaty), ("resolution", BillNature.Resolution), ("resolution-34-1", BillNature.Article34Resolution),
        ("declaration", BillNature.Declaration), ("motion", BillNature.Motion),
    ];

    private static readonly (string Name, Reading Value)[] s_readings =
        [("first", Reading.First), ("second", Reading.Second), ("joint-committee", Reading.JointCommittee), ("new", Reading.New), ("final", Reading.Final)];

    private static readonly (string Name, Stage Value)[] s_stages =
        [("committee", Stage.Committee), ("plenary", Stage.Plenary), ("second-deliberation", Stage.SecondDeliberation)];

    /// <summary>Reads a dossier and the bill that it names, which lies beside it.</summary>
    /// <param name="path">The path of the dossier.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">A file cannot be read, or a value is not one of those allowed.</exception>
    public static Dossier Read(string path, ReadLimits? limits = null) =>
        InputFile.Read(path, stream => Read(stream, path, bill => BillFile.Read(Beside(path, bill), limits), limits));

    /// <summary>Reads a dossier from a stream, from its position to its end, and leaves the stream open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="readBill">Reads the bill from the name that the dossier gives it; not called where it gives none.</param>
    /// <param name="limits">Bounds on what is read; the defaults where null.</param>
    /// <exception cref="UnreadableInputException">It cannot be read, or a value is not one of those allowed; or as <paramref name="readBill"/>.</exception>
    public static Dossier Read(Stream stream, string name, Func<string, Bill> readBill, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(readBill);
        var text = TextFile.Read(stream, name, (limits ?? ReadLimits.Default).MaxDocumentBytes);
        try
        {
            using var json = JsonDocument.Parse(text, s_options);
            return new Content(name, json.RootElement, readBill).ToDossier();
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Of(name, text, exception);
        }
    }

    /// <summary>The path of the bill that a dossier names, or null; used to leave it out of a folder's amendments.</summary>
    public static string? BillPathOf(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(TextFile.Read(path, ReadLimits.Default.MaxDocumentBytes), s_options);
            return json.RootElement.Text("bill") is { } bill ? Beside(path, bill) : null;
        }
        catch (Exception exception) when (exception is JsonException or UnreadableInputException)
        {
            return null;
        }
    }

    private static string Beside(string path, string relative) =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, relative));

    private sealed class Content(string source, JsonElement root, Func<string, Bill> readBill)
    {
        public Dossier ToDossier()
        {
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw ReadErrors.NotAnObject(source);
            }

            foreach (var property in root.EnumerateObject())
            {
                if (!Fields.Contains(property.Name, StringComparer.Ordinal))
                {
                    var fields = string.Join(", ", Fields);
                    throw UnreadableInputException.At(
                        source,
                        $"champ inconnu « {property.Name} » ; champs : {fields}",
                        $"unknown field “{property.Name}”; fields: {fields}");
                }
            }

            if (root.TryGetProperty("version", out var version) && !IsThisVersion(version))
            {
                var (given, known) = (version.GetRawText(), Version.ToString(CultureInfo.InvariantCulture));
                throw UnreadableInputException.At(
                    source,
                    $"version {given} inconnue ; cette version lit la version {known}",
                    $"unknown version {given}; this one reads version {known}");
            }

            return new Dossier
            {
                Chamber = OneOf("chamber", s_chambers),
                Nature = OneOf("nature", s_natures),
                Reading = OneOf("reading", s_readings),
                Stage = OneOf("stage", s_stages),
                Bill = Text(root, "bill") is { } bill ? readBill(bill) : null,
                Calendar = ReadCalendar(),
                GovernmentAgrees = Flag("governmentAgrees"),
                Missions = DossierTables.Missions(source, root),
                Liasse = DossierTables.Liasse(source, root),
            };
        }

        private static bool IsThisVersion(JsonElement version) =>
            version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == Version;

        private bool? Flag(string name) => !root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
            : throw UnreadableInputException.At(source, $"« {name} » doit valoir true ou false", $"“{name}” must be true or false");

        private T? OneOf<T>(string name, (string Name, T Value)[] values)
            where T : struct
        {
            if (Text(root, name) is not { } text)
            {
                return null;
            }

            foreach (var (value, meant) in values)
            {
                if (value == text)
                {
                    return meant;
                }
            }

            var allowed = string.Join(", ", values.Select(value => value.Name));
            throw UnreadableInputException.At(source, $"« {name} » vaut « {text} » ; valeurs : {allowed}", $"“{name}” is “{text}”; values: {allowed}");
        }

        private string? Text(JsonElement of, string name)
        {
            if (!of.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            return value.ValueKind == JsonValueKind.String ? value.ReadString() : throw UnreadableInputException.At(
                source,
                $"« {name} » doit être un texte",
                $"“{name}” must be a text");
        }

        private BillCalendar? ReadCalendar()
        {
            if (!root.TryGetProperty("calendar", out var calendar) || calendar.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            if (calendar.ValueKind != JsonValueKind.Object)
            {
                throw UnreadableInputException.At(source, "« calendar » doit être un objet", "“calendar” must be an object");
            }

            return new BillCalendar
            {
                Examination = Moment(calendar, "examination"),
                Deadline = Moment(calendar, "deadline"),
                Closed = [.. List(calendar, "closed").Select(Day)],
                Reopened = [.. List(calendar, "reopened").Select(Article)],
            };
        }

        private static JsonElement[] List(JsonElement calendar, string name) =>
            calendar.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

        private DateTime? Moment(JsonElement calendar, string name)
        {
            if (Text(calendar, name) is not { } text)
            {
                return null;
            }

            return DateTime.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
                ? moment
                : throw UnreadableInputException.At(
                    source,
                    $"« {name} » vaut « {text} » ; attendu : 2026-03-17T16:00, heure de Paris",
                    $"“{name}” is “{text}”; expected: 2026-03-17T16:00, Paris time");
        }

        private ArticleNumber Article(JsonElement element) =>
            element.ValueKind == JsonValueKind.String && ArticleNumber.TryParse(element.ReadString(), out var number)
                ? number
                : throw UnreadableInputException.At(
                    source,
                    $"« reopened » contient {element.GetRawText()} ; attendu : un numéro d’article (\"2 bis\")",
                    $"“reopened” holds {element.GetRawText()}; expected: the number of an article (\"2 bis\")");

        private DateOnly Day(JsonElement element) =>
            element.ValueKind == JsonValueKind.String && IsoDate.TryParse(element.ReadString()) is { } day
                ? day
                : throw UnreadableInputException.At(
                    source,
                    $"« closed » contient {element.GetRawText()} ; attendu : \"2026-03-17\"",
                    $"“closed” holds {element.GetRawText()}; expected: \"2026-03-17\"");
    }
}
