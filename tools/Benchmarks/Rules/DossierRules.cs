using System.Globalization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using NRules.Fluent.Dsl;

namespace Admissibility.Benchmarks.Rules;

/// <summary>The same author files the same text at the same place twice.</summary>
internal sealed class RepeatedRule() : DossierRule(MeasuredRules.Descriptor("repeated"))
{
    public override void Define()
    {
        Pair<FiledAmendment> pair = null!;

        When()
            .Query(() => pair, filed => filed
                .Match<FiledAmendment>()
                .GroupBy(amendment => amendment.AuthorPlaceText)
                .Where(group => group.HasSeveral())
                .SelectMany(group => group.Repeats()));
        Then()
            .Yield(_ => Report(pair));
    }

    private Finding Report(Pair<FiledAmendment> pair) => On(MeasuredRules.IdOf(pair.Second), ("other", MeasuredRules.IdOf(pair.First)));
}

/// <summary>Amendments with the same text at the same place.</summary>
internal sealed class IdenticalRule() : DossierRule(MeasuredRules.Descriptor("identical"))
{
    public override void Define()
    {
        IGrouping<string, FiledAmendment> group = null!;

        When()
            .Query(() => group, filed => filed
                .Match<FiledAmendment>()
                .GroupBy(amendment => amendment.PlaceText)
                .Where(group => group.HasSeveral()));
        Then()
            .Yield(_ => Report(group));
    }

    private Finding Report(IGrouping<string, FiledAmendment> group)
    {
        var numbers = group.Select(amendment => amendment.Number).Order().Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        return On(numbers[0], ("other", string.Join(' ', numbers)));
    }
}

/// <summary>Two amendments that change the same alinéa: a relation of pairs inside groups.</summary>
internal sealed class OverlappingRule() : DossierRule(MeasuredRules.Descriptor("overlapping"))
{
    public override void Define()
    {
        Pair<ChangedAlinea> pair = null!;

        When()
            .Query(() => pair, filed => filed
                .Match<FiledAmendment>()
                .SelectMany(amendment => amendment.Alineas)
                .GroupBy(changed => changed.PlaceAlinea)
                .Where(group => group.HasSeveral())
                .SelectMany(group => group.Pairs()));
        Then()
            .Yield(_ => Report(pair));
    }

    private Finding Report(Pair<ChangedAlinea> pair) => On(MeasuredRules.IdOf(pair.First.Amendment), ("other", MeasuredRules.IdOf(pair.Second.Amendment)));
}

internal static class MeasuredRules
{
    public static RuleDescriptor Descriptor(string id) => new(id, Severity.Info, Ground.None, LegalBasis.None, "{other}", "{other}");

    public static string IdOf(FiledAmendment amendment) => amendment.Number.ToString(CultureInfo.InvariantCulture);
}
