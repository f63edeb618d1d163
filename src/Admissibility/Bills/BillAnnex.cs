using System.Collections.Immutable;

namespace Admissibility.Bills;

/// <summary>What is after the articles: « ANNEXE A », « ÉTAT B ».</summary>
/// <param name="Label">Its kind and number as written.</param>
/// <param name="Title">Its intitulé; or an empty string.</param>
/// <param name="Alineas">Its alinéas, counted from 1.</param>
public sealed record BillAnnex(string Label, string Title, ImmutableArray<Alinea> Alineas);
