namespace Admissibility.Testing;

/// <summary>Whether facts of a type are compared by reference, or by what they say.</summary>
internal static class ReferenceComparison
{
    public static bool IsOverridden(Type type) => type.GetMethod(nameof(Equals), [typeof(object)])?.DeclaringType != typeof(object);
}
