using System.Collections.Immutable;
using System.Globalization;
using Admissibility.Amendments;
using Admissibility.Checking;
using Admissibility.Documents;
using Admissibility.Reporting;
using Admissibility.Rules;
using Admissibility.Text;

namespace Admissibility.Benchmarks.Rules;

/// <summary>
/// <c>cold RULES FILE DOSSIER</c>: checks one file with so many rules, copies of the catalogue's beyond these, and does
/// no more. growth.sh times it.
/// </summary>
internal static class ColdCheck
{
    public static int Run(string count, string file, string dossier)
    {
        var rules = RuleCatalogue.All;
        var wanted = int.Parse(count, CultureInfo.InvariantCulture);
        for (var copy = 1; rules.Length < wanted; copy++)
        {
            rules =
            [
                .. rules, .. RuleCatalogue.All.Take(wanted - rules.Length).Select(rule => (AdmissibilityRule)new CopiedRule(rule, copy)).ToImmutableArray()
            ];
        }

        var context = DossierFile.Read(dossier);
        var result = new AmendmentChecker(rules)
            .Check(TextDocumentReader.Read(new SourceText(TextFile.Read(file, ReadLimits.Default.MaxDocumentBytes), file)), context);
        new CheckTextRenderer(TextWriter.Null, Language.French, colours: false).Render(result);
        return 0;
    }
}
