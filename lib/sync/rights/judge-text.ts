// Made from judge.ts by `npm run validator`.

/** The text of `judge`, in ECMAScript 5. */
export const JUDGE_TEXT = `function judge(newDoc, oldDoc, user, rules) {
  var roles = user.roles || [];
  var isServerAdmin = roles.indexOf("_admin") !== -1;
  function own(of, key2) {
    return Object.prototype.hasOwnProperty.call(of, key2) ? of[key2] : void 0;
  }
  function isText(it, most2) {
    return typeof it === "string" && it.length > 0 && it.length <= most2;
  }
  function isObject(it) {
    return typeof it === "object" && it !== null && !Array.isArray(it);
  }
  function has(rank) {
    var order = ["member", "coach", "manager", "administrator"];
    if (isServerAdmin) return true;
    for (var i = order.indexOf(rank); i < order.length; i++) {
      if (roles.indexOf(rules.team + "-" + order[i]) !== -1) return true;
    }
    return false;
  }
  if (typeof user.name !== "string" || !has("member")) return "not-member";
  if (newDoc._deleted) return isServerAdmin ? null : "needs-administrator";
  if (newDoc._attachments) return "no-attachments";
  if (!oldDoc && newDoc._rev && !isServerAdmin) return "no-history";
  var kind = "";
  for (var key in newDoc) {
    if (key.charAt(0) === "_" || key === "postedBy") continue;
    if (kind !== "" || key !== "event" && key !== "item" && key !== "sighting") return "no-document";
    kind = key;
  }
  if (kind === "" || !isObject(newDoc[kind])) return "no-document";
  if (!isText(newDoc.postedBy, 256)) return "wrong-poster";
  if (newDoc.postedBy !== user.name && !has("manager")) return "wrong-poster";
  var held = newDoc[kind];
  var isPolicy = kind === "event" && typeof held.type === "string" && held.type.indexOf("policy.") === 0;
  var most = isPolicy ? rules.sizes.policy : own(rules.sizes, kind);
  if (JSON.stringify(held).length > most) return "too-large";
  if (kind === "sighting") {
    if (rules.space !== "team") return "wrong-space";
    if (!isText(held.ticket, 2e3) || !isText(held.device, 100)) return "wrong-envelope";
    if (newDoc._id !== "sighting:" + held.ticket + ":" + held.device) return "wrong-id";
    if (!oldDoc || oldDoc._deleted) return null;
    if (!oldDoc.sighting) return "unchangeable";
    return oldDoc.postedBy === newDoc.postedBy ? null : "not-poster";
  }
  if (!isText(held.id, 200)) return "wrong-envelope";
  if (newDoc._id !== held.id || held.id.indexOf("sighting:") === 0) return "wrong-id";
  if (held.space !== rules.space && !(kind === "item" && held.erased === true && held.space === void 0)) {
    return "wrong-space";
  }
  if (held.id === rules.keyId && !has("administrator")) return "needs-administrator";
  if (kind === "item") {
    if (!isText(held.kind, 100) || !isText(held.at, 40)) return "wrong-envelope";
    if (held.erased === true) {
      if (held.text !== void 0 || held.person !== void 0 || !isText(held.by, 200)) return "wrong-envelope";
    } else if (held.erased !== void 0 || typeof held.text !== "string") return "wrong-envelope";
    if (!oldDoc || oldDoc._deleted) return null;
    if (!oldDoc.item) return "unchangeable";
    if (oldDoc.item.erased === true) return "stays-erased";
    if (held.erased !== true || held.id === rules.keyId || held.kind !== oldDoc.item.kind) return "unchangeable";
    return oldDoc.postedBy === user.name || has("manager") ? null : "not-poster";
  }
  if (oldDoc && !oldDoc._deleted) return "unchangeable";
  if (held.id.length < 8 || held.id === rules.keyId) return "wrong-id";
  if (!isText(held.type, 100) || !/^[a-z]+\\.[a-z-]+$/.test(held.type)) return "wrong-envelope";
  if (!isText(held.subject, 2e3) || !/^[a-z]+:./.test(held.subject)) return "wrong-envelope";
  if (!isText(held.at, 40) || !isText(held.by, 200) || !isText(held.device, 200)) return "wrong-envelope";
  if (typeof held.seq !== "number" || typeof held.v !== "number" || !isObject(held.data)) return "wrong-envelope";
  var need = own(rules.types, held.type);
  var family = held.type.split(".")[0];
  if (need === void 0) need = own(rules.families, family);
  var part = own(rules.subjects, held.subject);
  if (part !== void 0 && isPolicy && "policy:" + held.data.part === held.subject) need = part;
  if (need === void 0 || has(need)) return null;
  return need === "coach" ? "needs-coach" : need === "manager" ? "needs-manager" : "needs-administrator";
}
`;
