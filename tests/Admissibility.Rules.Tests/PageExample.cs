using System.Globalization;
using Admissibility.Bills;

namespace Admissibility.Rules.Tests;

/// <summary>An example in the page of a rule: a fenced block whose first line says what is expected of it.</summary>
/// <param name="Kind">« signalé », « admis » or « voisin » (the nearest false alarm).</param>
/// <param name="Reading">The reading in which it is judged.</param>
/// <param name="Folder">The folder of examples that holds the dossier: « commerces », or what « texte=… » names.</param>
/// <param name="Text">The amendment.</param>
internal sealed record PageExample(string Kind, Reading? Reading, string Folder, string Text)
{
    private const string Fence = "```";

    public static IReadOnlyList<PageExample> In(string page)
    {
        var examples = new List<PageExample>();
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + "amendement", StringComparison.Ordinal))
            {
                continue;
            }

            var head = lines[i][Fence.Length..].Split(' ');
            var text = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith(Fence, StringComparison.Ordinal)).ToList();
            examples.Add(new(head[1], Setting(head, "lecture=") is { } reading ? ReadingOf(reading) : null, Setting(head, "texte=") ?? "commerces", string.Join('\n', text)));
            i += text.Count + 1;
        }

        return examples;
    }

    private static string? Setting(string[] head, string name)
    {
        foreach (var setting in head.Skip(2))
        {
            if (!setting.StartsWith("lecture=", StringComparison.Ordinal) && !setting.StartsWith("texte=", StringComparison.Ordinal))
            {
                throw new FormatException($"« {setting} » n’est pas un réglage d’exemple.");
            }
        }

        return head.Skip(2).FirstOrDefault(setting => setting.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
    }

    private static Reading ReadingOf(string name) => Enum.Parse<Reading>(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name));
}
