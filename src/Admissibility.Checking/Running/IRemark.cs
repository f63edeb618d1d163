namespace Admissibility.Checking;

/// <summary>A conclusion of this project's own, which no rule reads.</summary>
internal interface IRemark;
