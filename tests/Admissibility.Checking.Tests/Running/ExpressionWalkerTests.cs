using System.Linq.Expressions;

namespace Admissibility.Checking.Tests.Running;

/// <summary>Walking an expression gives what compiling it gives, or says that it cannot.</summary>
public class ExpressionWalkerTests
{
    private static readonly Loaf s_loaf = new("épi", 600);
    private static readonly string s_name = "épi";

    [Fact]
    public void Walking_gives_what_compiling_gives()
    {
        var limit = 500;
        var known = new { Names = new List<string> { "épi", "rond" }, Oven = (Oven?)null };
        Expression<Func<Loaf, Oven, object?>>[] expressions =
        [
            (loaf, _) => loaf,
            (loaf, _) => loaf.Name,
            (loaf, _) => loaf.Name.Length,
            (loaf, _) => loaf.IsHeavy,
            (loaf, _) => !loaf.IsHeavy,
            (loaf, _) => loaf.Kind,
            (loaf, oven) => oven.Bakes(loaf.Name),
            (loaf, _) => loaf.Has(s_name) && loaf.Weight > limit,
            (loaf, oven) => loaf.Weight <= limit || oven.Degrees >= 200,
            (loaf, oven) => loaf.Weight < oven.Degrees && oven.Bakes(null!),
            (loaf, _) => loaf.Kind == LoafKind.Miche,
            (loaf, _) => loaf.Kind != LoafKind.Miche,
            (loaf, _) => (int)loaf.Kind,
            (loaf, _) => loaf.Name == "épi",
            (loaf, _) => loaf.Name != "épi",
            (loaf, _) => loaf == s_loaf,
            (loaf, _) => (object)loaf == s_loaf,
            (loaf, _) => (object)loaf != s_loaf,
            (loaf, _) => loaf.Name == null,
            (loaf, _) => loaf.Weight == limit,
            (loaf, _) => loaf.Weight != limit,
            (loaf, _) => known.Names.Contains(loaf.Name),
            (loaf, _) => loaf.IsHeavy ? loaf.Name : "",
            (_, _) => known.Oven,
            (_, _) => known.Oven == null || known.Oven.Degrees > 200,
            (loaf, _) => ((Loaf)(object)loaf).Name,
            (loaf, _) => loaf.NameUnless("rond"),
        ];
        Loaf[] loaves = [s_loaf, s_loaf with { }, Bakery.Rond, Bakery.Noir, new(null!, 500), new("", 501)];
        Assert.All(expressions, expression =>
        {
            Assert.True(ExpressionWalker.CanWalk(expression));
            var compiled = expression.Compile();
            foreach (var loaf in loaves)
            {
                foreach (var oven in new[] { new Oven("épi", 199), new Oven("rond", 200), new Oven(null!, 900) })
                {
                    Assert.Equal(Outcome(() => compiled(loaf, oven)), Outcome(() => ExpressionWalker.Evaluate(expression, loaf, oven)));
                }
            }
        });
    }

    [Fact]
    public void What_cannot_be_walked_is_known_beforehand()
    {
        Expression<Func<Loaf, object?>>[] expressions =
        [
            loaf => loaf.Weight + 1,
            loaf => loaf.Weight / 2.5,
            loaf => new Slice(loaf.Name),
            loaf => new[] { loaf.Name },
            loaf => loaf.Name.Select(letter => letter).ToList(),
            loaf => loaf as object,
            loaf => (object)loaf is Loaf,
            loaf => (int?)loaf.Weight,
            loaf => (short)loaf.Weight,
            loaf => (LoafKind)loaf.Weight,
            loaf => loaf.Name.Length > 2.5,
            loaf => loaf.IsHeavy & loaf.Has(""),
        ];
        Assert.All(expressions, expression => Assert.False(ExpressionWalker.CanWalk(expression)));
    }

    [Fact]
    public void A_cast_that_cannot_be_is_no_value()
    {
        Expression<Func<object?, object?>> toText = fact => (string?)fact;
        Expression<Func<object?, object?>> toNumber = fact => (int)fact!;
        Assert.Null(ExpressionWalker.Evaluate(toText, (object?)null));
        Assert.Throws<InvalidCastException>(() => ExpressionWalker.Evaluate(toText, 1));
        Assert.Throws<InvalidCastException>(() => ExpressionWalker.Evaluate(toNumber, "1"));
        Assert.Throws<InvalidCastException>(() => ExpressionWalker.Evaluate(toNumber, (object?)null));
    }

    [Fact]
    public void Walked_or_compiled_an_expression_throws_what_its_author_wrote_and_otherwise_is_evaluated_once()
    {
        var calls = 0;
        Func<Loaf, bool> count = loaf =>
        {
            calls++;
            return loaf.ThrowsOf("rond");
        };
        var condition = new LazyExpressionCompiler().Compile<Func<Loaf, bool>>(loaf => count.Invoke(loaf));
        for (var i = 1; i <= 40; i++)
        {
            Assert.False(condition(s_loaf));
            Assert.Equal(i, calls);
        }

        for (var i = 0; i < 40; i++)
        {
            Assert.Throws<FormatException>(() => condition(Bakery.Rond));
        }
    }

    [Fact]
    public void A_condition_says_the_same_however_often_it_is_asked()
    {
        Expression<Func<Loaf, Oven, bool>> join = (loaf, oven) => (loaf.Kind == LoafKind.Miche || oven.Bakes(loaf.Name)) && loaf.Weight > oven.Degrees;
        var (lazy, compiled) = (new LazyExpressionCompiler().Compile(join), join.Compile());
        var pairs = from loaf in new[] { s_loaf, Bakery.Rond, Bakery.Noir }
                    from oven in new[] { new Oven("rond", 300), new Oven("noir", 900) }
                    select (loaf, oven);
        Assert.All(Enumerable.Repeat(pairs, 20).SelectMany(pair => pair), pair => Assert.Equal(compiled(pair.loaf, pair.oven), lazy(pair.loaf, pair.oven)));
    }

    /// <summary>What an expression gives; that it throws, where it does.</summary>
    private static object? Outcome(Func<object?> expression)
    {
        try
        {
            return expression();
        }
#pragma warning disable CA1031 // Whatever is thrown: the compiled expression is evaluated where walking throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            return "throws";
        }
    }
}
