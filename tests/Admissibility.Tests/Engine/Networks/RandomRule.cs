using Admissibility.Diagnostics;
using Admissibility.Engine;

namespace Admissibility.Tests.Engine.Networks;

/// <summary>A random rule as the engine takes it.</summary>
internal sealed class RandomRule(RuleDescription description, string id) : Rule(new(id, Severity.Info, Ground.None, LegalBasis.Of("none", "aucun"), "{what}", "{what}"), description.Priority)
{
    public RuleDescription Description => description;

    protected override void Define(RuleBuilder when) => new Start(description, when, 0).Go();

    private static Finding Say(RuleDescription description, params ReadOnlySpan<object> row) => Nowhere(("what", Judgement.Say(description.Formula, Judgement.Weigh(row))));

    private static T Derive<T>(RuleDescription description, Func<int, int, T> create, params ReadOnlySpan<object> row)
    {
        var (x, y) = Judgement.Derive(description.Formula, Judgement.Weigh(row));
        return create(x, y);
    }

    private sealed class Start(RuleDescription description, RuleBuilder when, int at) : IForColour<bool>
    {
        public bool Go()
        {
            if (at < description.Conditions.Count)
            {
                return description.Conditions[at].Kind == ConditionKind.Where ? new Start(description, when, at + 1).Go() : Colours.For(description.Conditions[at].Type, this);
            }

            if (description.Derives is { } type)
            {
                return Colours.For(type, new End(description, when));
            }

            when.Report(() => Say(description));
            return true;
        }

        public bool Of<T>(Func<int, int, T> create)
            where T : Colour
        {
            var condition = description.Conditions[at];
            Func<T, bool>? where = condition.Test == 0 ? null : fact => Judgement.Test(condition.Test, Judgement.Weigh([]), fact);
            switch (condition.Kind)
            {
                case ConditionKind.Exists:
                    return new Start(description, when.Exists(where), at + 1).Go();
                case ConditionKind.Not:
                    return new Start(description, when.Not(where), at + 1).Go();
                case ConditionKind.Collect when condition.IsGrouped:
                    return new One<FactGroup<string, T>>(description, when.Collect(by: (T fact) => Judgement.GroupOf(fact)!, where: where), at + 1).Go();
                case ConditionKind.Collect:
                    return new One<IReadOnlyList<T>>(description, when.Collect<T>(where), at + 1).Go();
                case ConditionKind.Needs when typeof(T) == typeof(Blue):
                    return new One<Blue>(description, when.Needs((Func<Blue, bool>?)(object?)where), at + 1).Go();
                default:
                    return new One<T>(description, when.Match(where), at + 1).Go();
            }
        }

        private sealed class End(RuleDescription description, RuleBuilder when) : IForColour<bool>
        {
            public bool Of<T>(Func<int, int, T> create)
                where T : Colour
            {
                when.Yield(() => Derive(description, create));
                return true;
            }
        }
    }

    private sealed class One<A>(RuleDescription description, RuleBuilder<A> when, int at) : IForColour<bool>
        where A : notnull
    {
        public bool Go()
        {
            if (at == description.Conditions.Count)
            {
                if (description.Derives is { } type)
                {
                    return Colours.For(type, new End(description, when));
                }

                when.Report(a => Say(description, a));
                return true;
            }

            var condition = description.Conditions[at];
            return condition.Kind == ConditionKind.Where
                ? new One<A>(description, when.Where(a => Judgement.Where(condition.Test, Judgement.Weigh([a]))), at + 1).Go()
                : Colours.For(condition.Type, this);
        }

        public bool Of<T>(Func<int, int, T> create)
            where T : Colour
        {
            var condition = description.Conditions[at];
            Func<A, T, bool>? where = condition.Test == 0 ? null : (a, fact) => Judgement.Test(condition.Test, Judgement.Weigh([a]), fact);
            return (condition.Kind, condition.IsKeyed) switch
            {
                (ConditionKind.Exists, false) => new One<A>(description, when.Exists(where), at + 1).Go(),
                (ConditionKind.Exists, true) => new One<A>(description, when.Exists(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                (ConditionKind.Not, false) => new One<A>(description, when.Not(where), at + 1).Go(),
                (ConditionKind.Not, true) => new One<A>(description, when.Not(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                (ConditionKind.Collect, _) when condition.IsGrouped => new Two<A, FactGroup<string, T>>(description, when.Collect(by: (T fact) => Judgement.GroupOf(fact)!, where: where), at + 1).Go(),
                (ConditionKind.Collect, false) => new Two<A, IReadOnlyList<T>>(description, when.Collect<T>(where), at + 1).Go(),
                (ConditionKind.Collect, true) => new Two<A, IReadOnlyList<T>>(description, when.Collect(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                (ConditionKind.Needs, _) when typeof(T) == typeof(Blue) => new Two<A, Blue>(description, when.Needs((Func<A, Blue, bool>?)(object?)where), at + 1).Go(),
                (_, false) => new Two<A, T>(description, when.Match(where), at + 1).Go(),
                (_, true) => new Two<A, T>(description, when.Match(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
            };
        }

        private static string KeyOf(A a) => Judgement.KeyOf(Judgement.Weigh([a]))!;

        private static Func<T, string> EqualsOf<T>()
            where T : Colour => fact => Judgement.KeyOf(fact)!;

        private sealed class End(RuleDescription description, RuleBuilder<A> when) : IForColour<bool>
        {
            public bool Of<T>(Func<int, int, T> create)
                where T : Colour
            {
                when.Yield(a => Derive(description, create, a));
                return true;
            }
        }
    }

    private sealed class Two<A, B>(RuleDescription description, RuleBuilder<A, B> when, int at) : IForColour<bool>
        where A : notnull
        where B : notnull
    {
        public bool Go()
        {
            if (at == description.Conditions.Count)
            {
                if (description.Derives is { } type)
                {
                    return Colours.For(type, new End(description, when));
                }

                when.Report((a, b) => Say(description, a, b));
                return true;
            }

            var condition = description.Conditions[at];
            return condition.Kind == ConditionKind.Where
                ? new Two<A, B>(description, when.Where((a, b) => Judgement.Where(condition.Test, Judgement.Weigh([a, b]))), at + 1).Go()
                : Colours.For(condition.Type, this);
        }

        public bool Of<T>(Func<int, int, T> create)
            where T : Colour
        {
            var condition = description.Conditions[at];
            Func<A, B, T, bool>? where = condition.Test == 0 ? null : (a, b, fact) => Judgement.Test(condition.Test, Judgement.Weigh([a, b]), fact);
            return (condition.Kind, condition.IsKeyed) switch
            {
                (ConditionKind.Exists, false) => new Two<A, B>(description, when.Exists(where), at + 1).Go(),
                (ConditionKind.Exists, true) => new Two<A, B>(description, when.Exists(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                (ConditionKind.Not, false) => new Two<A, B>(description, when.Not(where), at + 1).Go(),
                (ConditionKind.Not, true) => new Two<A, B>(description, when.Not(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                (ConditionKind.Collect, _) when condition.IsGrouped => new Three<A, B, FactGroup<string, T>>(description, when.Collect(by: (T fact) => Judgement.GroupOf(fact)!, where: where), at + 1).Go(),
                (ConditionKind.Collect, false) => new Three<A, B, IReadOnlyList<T>>(description, when.Collect<T>(where), at + 1).Go(),
                (ConditionKind.Collect, true) => new Three<A, B, IReadOnlyList<T>>(description, when.Collect(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                (ConditionKind.Needs, _) when typeof(T) == typeof(Blue) => new Three<A, B, Blue>(description, when.Needs((Func<A, B, Blue, bool>?)(object?)where), at + 1).Go(),
                (_, false) => new Three<A, B, T>(description, when.Match(where), at + 1).Go(),
                (_, true) => new Three<A, B, T>(description, when.Match(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
            };
        }

        private static string KeyOf(A a, B b) => Judgement.KeyOf(Judgement.Weigh([a, b]))!;

        private static Func<T, string> EqualsOf<T>()
            where T : Colour => fact => Judgement.KeyOf(fact)!;

        private sealed class End(RuleDescription description, RuleBuilder<A, B> when) : IForColour<bool>
        {
            public bool Of<T>(Func<int, int, T> create)
                where T : Colour
            {
                when.Yield((a, b) => Derive(description, create, a, b));
                return true;
            }
        }
    }

    private sealed class Three<A, B, C>(RuleDescription description, RuleBuilder<A, B, C> when, int at) : IForColour<bool>
        where A : notnull
        where B : notnull
        where C : notnull
    {
        public bool Go()
        {
            if (at == description.Conditions.Count)
            {
                if (description.Derives is { } type)
                {
                    return Colours.For(type, new End(description, when));
                }

                when.Report((a, b, c) => Say(description, a, b, c));
                return true;
            }

            var condition = description.Conditions[at];
            return condition.Kind == ConditionKind.Where
                ? new Three<A, B, C>(description, when.Where((a, b, c) => Judgement.Where(condition.Test, Judgement.Weigh([a, b, c]))), at + 1).Go()
                : Colours.For(condition.Type, this);
        }

        public bool Of<T>(Func<int, int, T> create)
            where T : Colour
        {
            var condition = description.Conditions[at];
            Func<A, B, C, T, bool>? where = condition.Test == 0 ? null : (a, b, c, fact) => Judgement.Test(condition.Test, Judgement.Weigh([a, b, c]), fact);
            return (condition.Kind, condition.IsKeyed) switch
            {
                (ConditionKind.Exists, false) => new Three<A, B, C>(description, when.Exists(where), at + 1).Go(),
                (ConditionKind.Exists, true) => new Three<A, B, C>(description, when.Exists(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                (ConditionKind.Not, false) => new Three<A, B, C>(description, when.Not(where), at + 1).Go(),
                (ConditionKind.Not, true) => new Three<A, B, C>(description, when.Not(KeyOf, EqualsOf<T>(), where), at + 1).Go(),
                _ => throw new InvalidOperationException("A fourth fact."),
            };
        }

        private static string KeyOf(A a, B b, C c) => Judgement.KeyOf(Judgement.Weigh([a, b, c]))!;

        private static Func<T, string> EqualsOf<T>()
            where T : Colour => fact => Judgement.KeyOf(fact)!;

        private sealed class End(RuleDescription description, RuleBuilder<A, B, C> when) : IForColour<bool>
        {
            public bool Of<T>(Func<int, int, T> create)
                where T : Colour
            {
                when.Yield((a, b, c) => Derive(description, create, a, b, c));
                return true;
            }
        }
    }
}
