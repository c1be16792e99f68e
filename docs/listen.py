"""A whole client: follows a forum and prints what is said. python3 listen.py ws://127.0.0.1:8080/f/SLUG/live"""
import base64, json, os, socket, struct, sys, urllib.parse

url = urllib.parse.urlsplit(sys.argv[1])
line = socket.create_connection((url.hostname, url.port or 80))
key = base64.b64encode(os.urandom(16)).decode()
line.sendall(f"GET {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode())
stream = line.makefile("rb")
while stream.readline().strip(): pass

def ask(**frame):
    body, mask = json.dumps(frame).encode(), os.urandom(4)
    line.sendall(b"\x81" + bytes([128 | 126]) + struct.pack(">H", len(body)) + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(body)))

ask(ask="hello", protocol=1)
ask(ask="since", topic=0, place={"at": 0, "mark": ""})
while head := stream.read(2):
    body = stream.read(head[1] if head[1] < 126 else int.from_bytes(stream.read(2 if head[1] == 126 else 8), "big"))
    if head[0] & 15 == 9: line.sendall(b"\x8a\x80" + os.urandom(4))
    if head[0] & 15 == 1 and (tell := json.loads(body))["tell"] == "step":
        for item in tell["items"]:
            print(item["no"], item["item"], (item.get("words") or item.get("title") or {}).get("text") if item["item"] != "forum" else item["title"], flush=True)
