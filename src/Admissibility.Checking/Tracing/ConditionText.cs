using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Admissibility.Checking;

/// <summary>An expression of a condition as C#, near to what its author wrote.</summary>
internal static class ConditionText
{
    private static readonly Dictionary<ExpressionType, (string Symbol, int Rank)> s_operators = new()
    {
        [ExpressionType.OrElse] = ("||", 1),
        [ExpressionType.AndAlso] = ("&&", 2),
        [ExpressionType.Equal] = ("==", 3),
        [ExpressionType.NotEqual] = ("!=", 3),
        [ExpressionType.LessThan] = ("<", 4),
        [ExpressionType.LessThanOrEqual] = ("<=", 4),
        [ExpressionType.GreaterThan] = (">", 4),
        [ExpressionType.GreaterThanOrEqual] = (">=", 4),
        [ExpressionType.Add] = ("+", 5),
        [ExpressionType.Subtract] = ("-", 5),
        [ExpressionType.Multiply] = ("*", 6),
        [ExpressionType.Divide] = ("/", 6),
        [ExpressionType.Coalesce] = ("??", 1),
    };

    /// <summary>The text of an expression.</summary>
    public static string Of(Expression expression) => Write(expression, 0);

    /// <summary>The text of an expression inside an operator that binds as tightly as a rank: what binds less gets parentheses.</summary>
    private static string Write(Expression expression, int rank) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Write(index.Left, 9)}[{Of(index.Right)}]",
        BinaryExpression binary when s_operators.TryGetValue(binary.NodeType, out var symbol) =>
            Parenthesize(Write(binary, symbol.Symbol, symbol.Rank), symbol.Rank, rank),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Write(not.Operand, 8)}",
        UnaryExpression { NodeType: ExpressionType.Negate } minus => $"-{Write(minus.Operand, 8)}",
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote or ExpressionType.TypeAs } converted =>
            Write(converted.Operand, rank),
        ConditionalExpression choice => Parenthesize($"{Write(choice.Test, 1)} ? {Write(choice.IfTrue, 1)} : {Write(choice.IfFalse, 1)}", 0, rank),
        MemberExpression { Expression: { } of } member => IsAuthor(of) ? Captured(member) : $"{Write(of, 9)}.{member.Member.Name}",
        MemberExpression member => $"{member.Member.DeclaringType?.Name}.{member.Member.Name}",
        MethodCallExpression call => Write(call),
        ConstantExpression constant => Write(constant.Value),
        ParameterExpression parameter => NameOf(parameter),
        LambdaExpression lambda => $"{string.Join(", ", lambda.Parameters.Select(NameOf))} => {Of(lambda.Body)}",
        NewExpression made => $"new {made.Type.Name}({Arguments(made.Arguments)})",
        _ => expression.ToString(),
    };

    /// <summary>The compiler compares values of an enum and characters as numbers; they are written by name, and as characters.</summary>
    private static string Write(BinaryExpression binary, string symbol, int rank)
    {
        return $"{Side(binary.Left, binary.Right, rank)} {symbol} {Side(binary.Right, binary.Left, rank + 1)}";

        static string Side(Expression side, Expression other, int rank) =>
            NumberedTypeOf(other) is { } type && side is ConstantExpression number ? Named(type, number.Value) : Write(side, rank);
    }

    private static string Write(MethodCallExpression call)
    {
        var isExtension = call.Object is null && call.Method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false);
        var owner = isExtension ? call.Arguments[0] : call.Object;
        var arguments = isExtension ? call.Arguments.Skip(1) : call.Arguments;
        return owner switch
        {
            { } of when call.Method.IsSpecialName => $"{Write(of, 9)}[{Arguments(arguments)}]",
            { } of when !IsAuthor(of) => $"{Write(of, 9)}.{call.Method.Name}({Arguments(arguments)})",
            null when !typeof(AdmissibilityRule).IsAssignableFrom(call.Method.DeclaringType) =>
                $"{call.Method.DeclaringType?.Name}.{call.Method.Name}({Arguments(arguments)})",
            _ => $"{call.Method.Name}({Arguments(arguments)})",
        };
    }

    private static string Write(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char character => $"'{character}'",
        true => "true",
        false => "false",
        Enum => Named(value.GetType(), value),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The alias; a fact that the rule does not name is given the name of its type, since NRules drops the one in the lambda.</summary>
    private static string NameOf(ParameterExpression parameter) =>
        parameter.Name is { Length: > 0 } name && name[0] != '$' ? name : char.ToLowerInvariant(parameter.Type.Name[0]) + parameter.Type.Name[1..];

    private static string Arguments(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(Of));

    private static string Parenthesize(string text, int own, int around) => own < around ? $"({text})" : text;

    private static Type? NumberedTypeOf(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand.Type: { } type }
        && (Nullable.GetUnderlyingType(type) ?? type) is var numbered && (numbered.IsEnum || numbered == typeof(char)) ? numbered : null;

    private static string Named(Type type, object? value) => value switch
    {
        null => "null",
        int number when type == typeof(char) => Write((object)(char)number),
        _ => $"{type.Name}.{Enum.ToObject(type, value)}",
    };

    /// <summary>A local variable of the author's, by its value: « RefusalReason.NoSuchAlinea » where a helper passes it.</summary>
    private static string Captured(MemberExpression member) =>
        member is { Member: FieldInfo field, Expression: ConstantExpression { Value: { } owner } } ? Write(field.GetValue(owner)) : member.Member.Name;

    /// <summary>The rule itself, or what the compiler made of its local variables: not written in C# either.</summary>
    private static bool IsAuthor(Expression expression) =>
        expression is ConstantExpression { Value: { } value } && (value is AdmissibilityRule || value.GetType().Name.StartsWith('<'));
}
