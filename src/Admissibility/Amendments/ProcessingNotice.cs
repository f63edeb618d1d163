using Admissibility.Text;

namespace Admissibility.Amendments;

/// <summary>What the services print in the place of a dispositif that they do not publish, or not yet.</summary>
public static class ProcessingNotice
{
    private static readonly string[] s_notices =
    [
        "cet amendement est en cours de traitement", "cet amendement est en cours d'examen", "retire avant publication",
        "cet amendement a ete retire", "amendement en cours de traitement",
    ];

    /// <summary>Whether a line is such a notice.</summary>
    /// <param name="folded">The line, folded (see <see cref="Typography.FoldText"/>).</param>
    public static bool Begins(string folded) => s_notices.Any(notice => folded.StartsWith(notice, StringComparison.Ordinal));
}
