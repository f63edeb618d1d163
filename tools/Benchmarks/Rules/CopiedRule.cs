using System.Globalization;
using System.Linq.Expressions;
using Admissibility.Checking;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Admissibility.Benchmarks.Rules;

/// <summary>A copy of a rule under another id, which shares no condition with it: what a catalogue of many more rules will cost.</summary>
internal sealed class CopiedRule(AdmissibilityRule original, int copy) : AdmissibilityRule(original.Descriptor with { Id = IdOf(original, copy) })
{
    private IRuleDefinition? _definition;

    public override Type? About => original.About;

    public override IRuleDefinition Definition => _definition ??= Copy();

    /// <summary>Not called: the definition is made from that of the rule.</summary>
    public override void Define() => original.Define();

    private static string IdOf(AdmissibilityRule original, int copy) => string.Create(CultureInfo.InvariantCulture, $"{original.Descriptor.Id}-{copy}");

    private IRuleDefinition Copy()
    {
        // Defined anew, as another rule would be; the rule of the catalogue keeps its own.
        var defined = ((AdmissibilityRule)Activator.CreateInstance(original.GetType())!).Definition;
        var side = (GroupElement)new Apart(Descriptor.Id).Visit(Context.Empty, defined.LeftHandSide)!;
        return Element.RuleDefinition(
            Descriptor.Id, defined.Description, defined.Priority, defined.Repeatability, defined.Tags, defined.Properties,
            defined.DependencyGroup, side, defined.FilterGroup, defined.RightHandSide);
    }

    /// <summary>Adds to each condition what always holds and is in no other rule, so that NRules shares no node.</summary>
    private sealed class Apart(string id) : RuleElementVisitor<Context>
    {
        protected override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element)
        {
            var always = Expression.NotEqual(Expression.Constant(id, typeof(object)), Expression.Constant(null, typeof(object)));
            return Element.Condition(Expression.Lambda(Expression.AndAlso(always, element.Expression.Body), element.Expression.Parameters));
        }
    }
}
