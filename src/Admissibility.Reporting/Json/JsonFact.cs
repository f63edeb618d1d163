using System.ComponentModel;
using System.Text.Json.Serialization;
using Admissibility.Checking;
using Admissibility.Diagnostics;
using Admissibility.Facts;

namespace Admissibility.Reporting;

/// <summary>Something that was found or inferred about public money, whatever the rules said of it: <c>--facts</c>.</summary>
internal sealed record JsonFact(string Kind, JsonSpan? Span, JsonPart Part)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("who loses")]
    public string? Bearer { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("who gains")]
    public string? Beneficiary { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("who pays")]
    public string? Payer { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("who loses by the words of a gage")]
    public IReadOnlyList<string>? Losers { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("what a gage compensates")]
    public string? Compensates { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("law and article")]
    public string? Provision { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("what the provision does")]
    public string? Does { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Direction { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Evidence { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("3 certain, 2 shown by the grammar, 1 only with a purpose")]
    public int? Strength { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Base { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("loss or gain, by the exposé")]
    public string? Sign { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("whose money it is, in a finance or social-security bill")]
    public string? Owner { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("whether it has its place in the bill, by the law of its year")]
    public string? Place { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("from which year on it takes effect")]
    public int? Year { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("the words, or the reason")]
    public string? Words { get; init; }

    /// <summary>The facts of a result: what the binder found, then what rules inferred.</summary>
    public static IReadOnlyList<JsonFact> Of(CheckResult result)
    {
        var facts = result.Bound.Facts;
        return
        [
            .. facts.Of<ReportAsked>().Select(report => At(result, "ReportRequest", report.Location)),
            .. facts.Of<AmendedProvision>().Select(provision => At(result, nameof(AmendedProvision), provision.Location) with
            {
                Provision = Named(provision),
                Does = provision.Kind.ToString(),
                Bearer = provision.Bearer.Code,
            }),
            .. facts.Of<ProvisionChanged>().Select(change => At(result, nameof(ProvisionChanged), change.Location) with
            {
                Provision = change.Provision is { } provision ? Named(provision) : null,
                Does = change.Provision?.Kind.ToString(),
                Direction = change.Direction.ToString(),
                Evidence = change.Evidence.ToString(),
            }),
            .. facts.Of<BillMeasure>().Select(measure => At(result, nameof(BillMeasure), new(DocumentPart.Placement, default)) with
            {
                Span = null,
                Bearer = measure.Bearer.Code,
                Sign = measure.IsGain ? "gain" : measure.Gains ? null : "loss",
            }),
            .. facts.Of<LevyCreated>().Select(levy => At(result, nameof(LevyCreated), levy.Location) with { Beneficiary = levy.Bearer.Code }),
            .. facts.Of<ReliefCreated>().Select(relief => At(result, nameof(ReliefCreated), relief.Location) with { Bearer = relief.Bearer.Code }),
            .. facts.Of<CreditLimited>().Select(clause => At(result, nameof(CreditLimited), clause.Location)),
            .. facts.Of<ResourceGiven>().Select(gift => At(result, nameof(ResourceGiven), gift.Location)),
            .. facts.Of<StatedPurpose>().Select(purpose => At(result, nameof(StatedPurpose), purpose.Location) with
            {
                Sign = purpose.IsLoss ? "loss" : "gain",
                Words = purpose.Words,
            }),
            .. facts.Of<PublicCharge>().Select(charge => Charge(result, charge)),
            .. facts.Of<ChargeExcluded>().Select(excluded => At(result, nameof(ChargeExcluded), excluded.Location) with { Words = excluded.Why.ToString() }),
            .. facts.Of<MoneyBearing>().Select(bearing => At(result, nameof(MoneyBearing), bearing.Location) with { Words = bearing.Why }),
            .. facts.Of<ResourceOwner>().Select(owner => At(result, nameof(ResourceOwner), owner.Location) with
            {
                Owner = owner.Owner.ToString(),
                Place = owner.Place.ToString(),
            }),
            .. facts.Of<EffectYear>().Select(effect => At(result, nameof(EffectYear), effect.Location) with { Year = effect.Year }),
            .. facts.Of<Gage>().Select(gage => At(result, nameof(Gage), gage.Location) with
            {
                Losers = [.. gage.Losers.Bodies.Select(body => body.Code)],
                Bearer = gage.Losers.Bodies is [var first, ..] ? first.Code : null,
                Compensates = gage.Object.ToString(),
            }),
            .. result.Derived.Select(fact => Inferred(result, fact)).OfType<JsonFact>(),
        ];
    }

    private static JsonFact? Inferred(CheckResult result, object fact) => fact switch
    {
        RevenueLoss loss => At(result, nameof(RevenueLoss), loss.Location) with
        {
            Bearer = loss.Bearer.Code,
            Strength = loss.Strength,
            Base = loss.Base.ToString(),
        },
        PublicCharge charge => Charge(result, charge),
        RevenueGain gain => At(result, nameof(RevenueGain), gain.Location) with { Beneficiary = gain.Bearer.Code, Strength = gain.Strength },
        SustainedLoss sustained => At(result, nameof(SustainedLoss), sustained.Loss.Location) with { Bearer = sustained.Bearer.Code },
        _ => null,
    };

    private static JsonFact Charge(CheckResult result, PublicCharge charge) =>
        At(result, nameof(PublicCharge), charge.Location) with { Payer = charge.Payer.Code, Words = charge.Act };

    private static string Named(AmendedProvision provision) => $"{provision.Law}, {provision.Article}".TrimEnd(',', ' ');

    private static JsonFact At(CheckResult result, string kind, Location location) => new(
        kind,
        result.SourceOf(location.Part) is { } source ? JsonSpan.Of(source, location.Span) : null,
        JsonNames.Of(location.Part));
}
